import type { Combination, SignedCell } from "./combination";
import type { LineIndex } from "./lines";
import { isOwnColumn } from "./measure-fit";
import { findNamedLines, type NamedLine } from "./named-lines";
import type { Prospect } from "./candidates";

/** Words that only say that the amounts are added up. */
const joining =
  /^(?:between them|together|combined|jointly|both|in total)\b[ ,]*|[ ,]*\b(?:together|combined|jointly|between them|in total)(?: (?:account|amount|add up|make up))?$/gi;
const parting = /, and | and |, | & | plus /i;
/** Names this good, and this much better than the next, before lines are added up. */
const sure = 0.8;
const clear = 0.1;
const most = 5;

/** Holds the cells of one column against the amount. */
export type Check = (
  kind: Combination["kind"],
  parts: readonly SignedCell[],
  score: number,
  tried: number,
) => Combination[];

/**
 * Lines that the words name one by one, added up in the column of the amount's kind: "Adults and Children's are
 * together forecast to overspend by £1.2m". Each name must lead to one line of one table, and the lines must run the
 * same way. Told only where the sum agrees: another sum may well be meant.
 */
export function linesTogether(prospect: Prospect, index: LineIndex, check: Check): Combination[] {
  const { claim } = prospect;
  const names = claim.subject.value.trim().replace(joining, "").split(parting).map(trim);
  if (names.length < 2 || names.length > most || names.includes("")) return [];
  const found = names.map((name) => findNamedLines(prospect.queryOf(name), index, 4));
  const tables = new Set((found[0] ?? []).map(({ line }) => line.facet));
  return [...tables].flatMap((facet) => {
    const lines = found.flatMap(
      (named) => only(named.filter(({ line }) => line.facet === facet)) ?? [],
    );
    if (lines.length < names.length) return [];
    if (new Set(lines.map(({ line }) => line)).size < lines.length) return [];
    const score = Math.min(...lines.map(({ fit }) => fit.score));
    const columns = facet.columns.filter((column) => isOwnColumn(claim.measure.value, column));
    return columns.flatMap((column) => {
      const parts = lines.flatMap(({ line }): SignedCell[] => {
        const cell = index.cell(line, column);
        return cell ? [{ cell, sign: 1 }] : [];
      });
      const ways = new Set(parts.map(({ cell }) => cell.isNegative));
      return parts.length === lines.length && ways.size === 1
        ? check("together", parts, score, columns.length)
        : [];
    });
  });
}

/** The one line that surely bears the name; null where none does, or two do. */
function only(named: readonly NamedLine[]): NamedLine | null {
  const [best, next] = named;
  if (!best || best.fit.score < sure) return null;
  return next && next.fit.score > best.fit.score - clear ? null : best;
}

function trim(name: string): string {
  return name.trim();
}
