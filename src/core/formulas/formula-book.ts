import type { SheetIndex } from "../workbook/sheet-index";
import type { SheetSnapshot } from "../workbook/snapshot";
import { FormulaSheet } from "./formula-sheet";
import { shapeOf, type FormulaShape } from "./formula-shape";
import { parseFormula } from "./parse-formula";
import { shapeKey } from "./shape-key";

/**
 * Reads the formulas of a workbook, sheet by sheet. Copies of one formula are taken apart once for the whole workbook.
 */
export class FormulaBook {
  private readonly numbers = new Map<string, number>();
  private readonly shapes: FormulaShape[] = [];
  private readonly sheets = new Map<string, FormulaSheet>();

  constructor(indexes: Iterable<SheetIndex>) {
    for (const index of indexes)
      this.sheets.set(index.sheet.name.toLowerCase(), this.readSheet(index));
  }

  /** Sheet names differ by more than case, as in Excel. */
  sheet(name: string): FormulaSheet | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  all(): Iterable<FormulaSheet> {
    return this.sheets.values();
  }

  get count(): number {
    let count = 0;
    for (const sheet of this.sheets.values()) count += sheet.count;
    return count;
  }

  private readSheet(index: SheetIndex): FormulaSheet {
    const { sheet } = index;
    const count = countFormulas(sheet);
    const rows = new Int32Array(count);
    const columns = new Uint16Array(count);
    const shapes = new Int32Array(count);
    let at = 0;
    if (count > 0)
      for (const { row, cells } of sheet.rows)
        for (const { column, formula } of cells) {
          if (formula === undefined) continue;
          rows[at] = row;
          columns[at] = column;
          shapes[at++] = this.number(formula, row, column);
        }
    return new FormulaSheet(sheet.name, index, rows, columns, shapes, this.shapes);
  }

  private number(formula: string, row: number, column: number): number {
    const key = shapeKey(formula, row, column);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.shapes.length;
      this.shapes.push(shapeOf(parseFormula(formula, row, column)));
      this.numbers.set(key, number);
    }
    return number;
  }
}

function countFormulas(sheet: SheetSnapshot): number {
  let count = 0;
  for (const { cells } of sheet.rows)
    for (const { formula } of cells) if (formula !== undefined) count++;
  return count;
}
