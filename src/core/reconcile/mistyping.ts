import type { Prospect } from "./candidates";
import { isPast, periodsClash } from "./candidates";
import { asFigure, type Cell } from "./cells";
import type { Discrepancy, Surroundings } from "./discrepancy";
import type { Line, LineIndex } from "./lines";
import { measureFit } from "./measure-fit";
import { sameParagraph, sameSubject } from "./same-subject";
import { saidTotals } from "./said-totals";
import { isMistyping } from "./slip";

/** Names this good before a mistyped figure is held against a line. */
const sameName = 0.88;
const fullySaid = 0.85;

/** Words that make the amount a part of the line's figure whatever its digits. */
const within = /\b(?:of which|of this|includ\w+|part of)\b[^.;]{0,60}$/i;

/**
 * A line that surely is meant has one figure with the very same digits in another order, or at another
 * scale: a figure mistyped, whatever the amount is called.
 */
export function findMistyping(
  prospect: Prospect,
  index: LineIndex,
  around: Surroundings,
): Discrepancy | null {
  const { claim, passage } = prospect;
  const { amount } = claim;
  if (!amount || within.test(passage.before)) return null;
  const size = Math.abs(Number(amount.value));
  const own = index.ownLines(claim.place);
  const cells: Cell[] = [];
  for (const line of surelyMeant(prospect, index, around)) {
    for (const column of line.facet.columns) {
      const cell = index.cell(line, column);
      if (!cell || cell.isZero || cell.unit !== amount.unit) continue;
      if (!isMistyping(size, cell.size, Math.max(Number(amount.precision), cell.step))) continue;
      if (periodsClash(passage, cell) || isPast(passage, cell)) continue;
      const inside = own.includes(line);
      if (measureFit(passage, line, column) <= (inside ? worst : unfit)) continue;
      const taker = around.takenBy(cell, claim, true);
      if (!taker || inside || (sameSubject(taker, prospect) && !sameParagraph(taker, prospect)))
        cells.push(cell);
    }
  }
  const [first] = cells;
  if (!first || cells.some(({ size: other }) => other !== first.size)) return null;
  return { parts: [{ cell: first, sign: 1 }], confidence: 0.9, likeClaim: null };
}

/** One other amount of the passage in the line is enough for a figure this long. */
const fourDigits = 1000;

/** A kind of column that the amount is not called by; and one it cannot be of. */
const unfit = -1;
const worst = -2;

/** The lines that bear the subject's name, hold the amount's company, or hold the very words. */
function surelyMeant(prospect: Prospect, index: LineIndex, around: Surroundings): Set<Line> {
  const { claim, query } = prospect;
  const lines = new Set<Line>();
  if (query.stated && claim.subject.value !== "")
    for (const { line, fit } of prospect.named())
      if (fit.own && fit.score >= sameName && fit.labelSaid >= fullySaid) lines.add(line);
  const digits = claim.amount ? asFigure(claim.amount) : null;
  const long = digits !== null && digits.size / digits.step >= fourDigits;
  for (const [line, count] of around.company) if (count >= 2 || long) lines.add(line);
  for (const line of index.ownLines(claim.place)) lines.add(line);
  for (const line of saidTotals(prospect, index)) lines.add(line);
  return lines;
}
