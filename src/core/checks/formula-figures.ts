import { evaluate } from "../formulas/evaluate";
import type { FormulaShape } from "../formulas/formula-shape";
import type { FormulaSheet } from "../formulas/formula-sheet";
import { SheetValues } from "../formulas/sheet-values";
import type { WorkbookView } from "./workbook-view";

/** Works out formulas of a workbook from the values that are stored beside them. */
export class FormulaFigures {
  private readonly values: SheetValues;

  constructor(view: WorkbookView) {
    this.values = new SheetValues(view.formulas);
  }

  /** What a formula would give in a cell; null where that cannot be told. */
  workOut(shape: FormulaShape, sheet: FormulaSheet, row: number, column: number) {
    if (!shape.formula || shape.leavesWorkbook) return null;
    return evaluate(shape.formula, this.values.at(sheet, row, column));
  }
}

/** Whether two figures are the same but for the last digits that a computer keeps. */
export function sameFigure(a: number, b: number, size: number): boolean {
  return Math.abs(a - b) <= 1e-6 + 1e-11 * Math.max(size, Math.abs(a), Math.abs(b));
}
