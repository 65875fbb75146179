import { formatAmount } from "../money/format-amount";
import { amountText, cellText } from "./explain";
import type { Cell } from "./cells";
import type { LineIndex } from "./lines";
import { isOwnColumn } from "./measure-fit";
import type { Prospect } from "./candidates";
import { periodsClash } from "./candidates";
import { nameFit } from "./name-fit";
import type { ReconciledClaim } from "./match";
import { labelOf, termOf } from "./terms";

/**
 * A range agrees with the one cell of the name and kind it speaks of when that lies inside it. Outside,
 * a range with two ends is unclear rather than wrong: ranges are expectations. Null where no cell is meant.
 */
export function findRange(prospect: Prospect, index: LineIndex): ReconciledClaim | null {
  const { claim, passage, query } = prospect;
  const { range } = claim;
  if (!range || claim.subject.value === "") return null;
  const cells: Cell[] = [];
  for (const { line } of prospect.named())
    for (const column of line.facet.columns) {
      if (!isOwnColumn(claim.measure.value, column)) continue;
      const cell = index.cell(line, column);
      if (!cell || cell.isZero || cell.unit !== (range.low ?? range.high)?.unit) continue;
      const fit = nameFit(query, line, column);
      if (fit.score >= 0.88 && fit.labelSaid >= 0.85 && !periodsClash(passage, cell))
        cells.push(cell);
    }
  const [first] = cells;
  if (!first || cells.some(({ size }) => size !== first.size)) return null;
  const size = first.money.abs();
  const inside =
    (range.low === null || size.compare(range.low.abs()) >= 0) &&
    (range.high === null || size.compare(range.high.abs()) <= 0);
  if (!inside) return null;
  return {
    claim,
    match: {
      parts: [termOf(first)],
      value: first.money.value,
      label: labelOf(first),
      confidence: 0.75,
      reasons: [`${formatAmount(size, { pound: false })} lies within ${amountText(claim)}`],
    },
    alternatives: [],
    verdict: "reconciles",
    difference: "0",
    explanation: `${cellText(first)} lies within ${amountText(claim)}.`,
  };
}
