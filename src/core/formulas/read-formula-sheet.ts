import { SheetIndex } from "../workbook/sheet-index";
import type { SheetSnapshot } from "../workbook/snapshot";
import { shapeOf, type FormulaShape } from "./formula-shape";
import { FormulaSheet } from "./formula-sheet";
import { isCopy, type PlacedFormula } from "./is-copy";
import { parseFormula } from "./parse-formula";
import { shapeKey } from "./shape-key";

/** Formulas taken apart, each with the number that all its copies share. */
export class FormulaShapes {
  readonly list: FormulaShape[] = [];
  private readonly numbers = new Map<string, number>();

  number(formula: string, row: number, column: number): number {
    const key = shapeKey(formula, row, column);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.list.length;
      this.list.push(shapeOf(parseFormula(formula, row, column)));
      this.numbers.set(key, number);
    }
    return number;
  }
}

interface Numbered extends PlacedFormula {
  readonly number: number;
}

/** Reads the formulas of one sheet. */
export function readFormulaSheet(sheet: SheetSnapshot, shapes: FormulaShapes): FormulaSheet {
  const count = countFormulas(sheet);
  const rows = new Int32Array(count);
  const columns = new Uint16Array(count);
  const numbers = new Int32Array(count);
  // Most formulas are copied down, the others across: those need not be put in another form to be told.
  const above: (Numbered | undefined)[] = [];
  let before: Numbered | undefined;
  let at = 0;
  if (count > 0)
    for (const { row, cells } of sheet.rows)
      for (const { column, formula } of cells) {
        if (formula === undefined) continue;
        const known = above[column];
        let number = -1;
        if (known && isCopy(formula, row, column, known)) number = known.number;
        else if (before && isCopy(formula, row, column, before)) number = before.number;
        else number = shapes.number(formula, row, column);
        before = { text: formula, row, column, number };
        above[column] = before;
        rows[at] = row;
        columns[at] = column;
        numbers[at++] = number;
      }
  return new FormulaSheet(sheet.name, new SheetIndex(sheet), rows, columns, numbers, shapes.list);
}

function countFormulas(sheet: SheetSnapshot): number {
  let count = 0;
  for (const { cells } of sheet.rows)
    for (const { formula } of cells) if (formula !== undefined) count++;
  return count;
}
