import type { Prospect } from "./candidates";
import { periodsClash } from "./candidates";
import { addUp, yearPairs, type Combination, type SignedCell } from "./combination";
import type { Cell, Line, LineIndex } from "./lines";
import { isOwnColumn } from "./measure-fit";
import { nameFit, type NameFit } from "./name-fit";
import { periodFit } from "./periods";

/** The cell or cells that a claim speaks of although its figure differs. */
export interface Discrepancy {
  readonly parts: readonly SignedCell[];
  readonly confidence: number;
  /** The other figure of the paragraph that shows which columns are meant. */
  readonly likeClaim: string | null;
}

/** Words that make the amount a part, a cause or a further amount rather than the line's own figure. */
const partly =
  /\b(?:of which|of this|includ\w+|part of|partly|mainly|largely|due to|because|as a result|relat\w+ to|attribut\w+|contribut\w+|within|element|share|net of|offset\w*|exclud\w+|further|additional|another|remaining|balance of|in respect of|arising|driven by|caused by|after|before|could|would|risk|up to|at least|more than|less than|over £|under £)\b/i;

/** Names this good, both ways, before a different figure is held against a line. */
const sameName = 0.88;
const fullySaid = 0.85;

/** A slip changes a figure a little: within a tenth, one digit, two digits swapped, or by tens. */
export function looksLikeSlip(left: number, right: number): boolean {
  if (left === 0 || right === 0) return false;
  const ratio = left / right;
  if (ratio > 0.9 && ratio < 1.11) return true;
  for (const power of [10, 100, 1000])
    if (Math.abs(ratio - power) < 1e-9 || Math.abs(ratio * power - 1) < 1e-9) return true;
  const a = digitsOf(left);
  const b = digitsOf(right);
  if (a.length !== b.length || a.length < 3) return false;
  const different = [...a].filter((digit, at) => digit !== b[at]).length;
  const swapped = different === 2 && [...a].sort().join("") === [...b].sort().join("");
  return different === 1 || swapped;
}

function digitsOf(value: number): string {
  return String(Math.round(value * 100)).replace(/0+$/, "");
}

/** Measures whose column is plain from what the amount is called. */
const plainMeasures = new Set(["variance", "previous variance", "movement", "budget", "outturn"]);

/**
 * The line a claim names in so many words, in the column of its kind, where its figure is another: the
 * discrepancy a reader pays for. Null unless name, kind and period are all plain and the amount is not
 * a part, a cause or an estimate.
 */
export function findDiscrepancy(
  prospect: Prospect,
  index: LineIndex,
  takenBy: (line: Line) => Prospect | null,
): Discrepancy | null {
  const { claim, passage, query } = prospect;
  const { amount } = claim;
  if (!amount || claim.range || claim.approximate || !query.stated || claim.subject.value === "")
    return null;
  if (partly.test(passage.before.slice(-90))) return null;
  const variance =
    claim.measure.value === "variance" || claim.measure.value === "previous variance";
  if (variance && claim.direction.value !== "overspend" && claim.direction.value !== "underspend")
    return null;
  const cells: { readonly cell: Cell; readonly fit: NameFit }[] = [];
  for (const { line } of prospect.named)
    for (const column of line.facet.columns) {
      const cell = index.cell(line, column);
      if (!cell || cell.money.unit !== amount.unit || periodsClash(passage, cell)) continue;
      const fit = nameFit(query, line, column);
      if (fit.score < sameName || fit.labelSaid < fullySaid || fit.subjectMet < fullySaid) continue;
      const plain =
        plainMeasures.has(claim.measure.value) && isOwnColumn(claim.measure.value, column);
      const dated = column.periods.days.size > 0 && periodFit(passage.periods, column.periods) > 0;
      if (plain || dated) cells.push({ cell, fit });
    }
  // A line whose figure of this kind another amount states rightly is that amount's, unless both speak of the same thing.
  const free = cells.filter(({ cell }) => {
    const taker = takenBy(cell.line);
    return !taker || sameSubject(taker, prospect);
  });
  const best = Math.max(0, ...free.map(({ fit }) => fit.score));
  const near = free.filter(({ fit }) => fit.score >= best - 0.03);
  const first = near[0];
  if (!first || first.cell.money.isZero) return null;
  // Lines or columns of the same name with other figures: it cannot be told which is meant.
  if (near.some(({ cell }) => cell.size !== first.cell.size)) return null;
  const size = Math.abs(Number(amount.value));
  const slip = looksLikeSlip(size, first.cell.size);
  const stated = claim.measure.by === "stated" && claim.direction.by === "stated";
  const confidence = slip ? (stated ? 0.93 : 0.85) : 0.55;
  return { parts: [{ cell: first.cell, sign: 1 }], confidence, likeClaim: null };
}

function sameSubject({ query: left }: Prospect, { query: right }: Prospect): boolean {
  return (
    left.subject.size === right.subject.size &&
    [...left.subject].every((token) => right.subject.has(token))
  );
}

/**
 * Another amount of the paragraph is the sum of certain columns in one line; this claim's line has the
 * same columns, and their sum is another figure: the same two years are meant.
 */
export function findLikeCombination(
  prospect: Prospect,
  index: LineIndex,
  beside: readonly { readonly id: string; readonly found: Combination }[],
): Discrepancy | null {
  const { amount } = prospect.claim;
  if (!amount || prospect.claim.range) return null;
  for (const { id, found } of beside) {
    if (found.kind !== "years") continue;
    const columns = found.parts.map(({ cell }) => cell.column.index);
    const facet = found.parts[0]?.cell.line.facet;
    const lines = prospect.named.filter(
      ({ line, fit }) => line.facet === facet && fit.score >= 0.6 && !line.grand,
    );
    const [best, next] = lines;
    if (!best || (next && next.fit.score > best.fit.score - 0.15)) continue;
    const pair = yearPairs(prospect, index, best.line).find(
      ([left, right]) =>
        columns.includes(left.column.index) && columns.includes(right.column.index),
    );
    if (!pair) continue;
    const parts: SignedCell[] = pair.map((cell) => ({ cell, sign: 1 }));
    const total = addUp(parts);
    if (!total || total.isZero) continue;
    const slip = looksLikeSlip(Math.abs(Number(amount.value)), Math.abs(Number(total.value)));
    return { parts, confidence: slip ? 0.88 : 0.5, likeClaim: id };
  }
  return null;
}
