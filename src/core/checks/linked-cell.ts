import type { FormulaShape } from "../formulas/formula-shape";
import { blockOf } from "../formulas/formula-sheet";
import type { CellRef } from "../workbook/cell-ref";

/** The one cell of another sheet whose figure a formula brings over, in its own sign; null for any other formula. */
export function linkedCell({ sum }: FormulaShape, row: number, column: number): CellRef | null {
  const term = sum?.terms.length === 1 ? sum.terms[0] : undefined;
  if (!term || term.sign < 0 || term.block.sheet === null) return null;
  const block = blockOf(term.block, row, column);
  if (!block || block.top !== block.bottom || block.left !== block.right) return null;
  return { sheet: term.block.sheet, row: block.top, column: block.left };
}
