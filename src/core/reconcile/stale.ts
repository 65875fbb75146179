import type { Cell } from "./cells";
import type { WeighedLink } from "./link";
import type { LineIndex } from "./lines";
import type { Prospect } from "./candidates";
import { agreement } from "./value-fit";
import { asFigure } from "./cells";

/** Words that speak of how things are now, and of how they were or how they changed. */
const present =
  /\b(?:is|are|now|currently|forecasts?|forecasting|forecasted|projects?|projected|projecting|expected|reporting|shows|showing|anticipated)\b/i;
const past =
  /\b(?:was|were|had|been|previous\w*|last|prior|earlier|original\w*|compar\w+|reported|moved|movement|changed?|from|since|against|than|up|down|increas\w+|reduc\w+|improv\w+|worsen\w*|deteriorat\w+)\b/i;

/** "Repairs – £577k overspend": a name and its figure speak of now. */
const label = /\w (?:[:–—-] |\()(?:an? )?(?:(?:over|under)spend of )?$/i;

/**
 * A variance told as it is now whose figure stands in the line's column of the report before, while the
 * column of this report holds another: the figure was not brought up to date. Null where the words speak
 * of the past, name the earlier column's own period, or leave the line or column in doubt.
 */
export function findStale(
  { claim, passage }: Prospect,
  { link }: WeighedLink,
  index: LineIndex,
): Cell | null {
  const { amount } = claim;
  const { line, column } = link.cell;
  if (!amount || claim.measure.value !== "variance" || claim.measure.by !== "stated") return null;
  if (column.role !== "previous variance" || link.value.agreement !== "equal") return null;
  if (!link.name.own || link.name.score < 0.88 || claim.approximate) return null;
  if (claim.direction.value !== "overspend" && claim.direction.value !== "underspend") return null;
  if (!present.test(passage.text) && !label.test(passage.before)) return null;
  if (past.test(`${passage.before} ${passage.after}`)) return null;
  const period = claim.period?.value.toLowerCase() ?? "";
  if (period !== "" && column.header.toLowerCase().includes(period)) return null;
  const now = line.facet.columns.filter(({ role }) => role === "variance");
  const cells = now.flatMap((one) => index.cell(line, one) ?? []);
  const [cell] = cells;
  if (cells.length !== 1 || !cell || cell.isZero) return null;
  return agreement(asFigure(amount), cell) ? null : cell;
}
