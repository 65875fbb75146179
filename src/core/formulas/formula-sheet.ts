import type { Range } from "../workbook/cell-ref";
import type { SheetIndex } from "../workbook/sheet-index";
import type { CellSnapshot } from "../workbook/snapshot";
import { lastColumn, lastRow, type Reference } from "./formula";
import type { FormulaShape } from "./formula-shape";

/** The formulas of one sheet, in reading order. Kept in plain arrays: there may be a million of them. */
export class FormulaSheet {
  readonly count: number;

  constructor(
    readonly name: string,
    readonly index: SheetIndex,
    private readonly rows: Int32Array,
    private readonly columns: Uint16Array,
    private readonly shapeAt: Int32Array,
    private readonly shapes: readonly FormulaShape[],
  ) {
    this.count = rows.length;
  }

  rowOf(at: number): number {
    return this.rows[at] ?? 0;
  }

  columnOf(at: number): number {
    return this.columns[at] ?? 0;
  }

  shapeOf(at: number): FormulaShape {
    return this.shapes[this.shapeAt[at] ?? 0] as FormulaShape;
  }

  /** Two formulas are copies of one another exactly where these numbers are the same. */
  shapeNumber(at: number): number {
    return this.shapeAt[at] ?? 0;
  }

  cellOf(at: number): CellSnapshot | undefined {
    return this.index.cell(this.rowOf(at), this.columnOf(at));
  }

  /** Which formula stands in a cell; −1 for none. */
  find(row: number, column: number): number {
    const at = this.firstFrom(row, column);
    return this.rows[at] === row && this.columns[at] === column ? at : -1;
  }

  shape(row: number, column: number): FormulaShape | null {
    const at = this.find(row, column);
    return at < 0 ? null : this.shapeOf(at);
  }

  /** The first formula at or after a cell, in reading order. */
  firstFrom(row: number, column: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const r = this.rows[middle] as number;
      if (r < row || (r === row && (this.columns[middle] as number) < column)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The block a reference names from a cell, or null where it falls off the sheet. */
export function blockOf({ from, to }: Reference, row: number, column: number): Range | null {
  const top = from.rowFixed ? from.row : from.row + row;
  const left = from.columnFixed ? from.column : from.column + column;
  const bottom = to.rowFixed ? to.row : to.row + row;
  const right = to.columnFixed ? to.column : to.column + column;
  if (top < 1 || left < 1 || bottom > lastRow || right > lastColumn) return null;
  return bottom < top || right < left
    ? {
        top: Math.min(top, bottom),
        bottom: Math.max(top, bottom),
        left: Math.min(left, right),
        right: Math.max(left, right),
      }
    : { top, left, bottom, right };
}
