import type { CellSnapshot, RowSnapshot, SheetSnapshot } from "./snapshot";

/** Finds a cell of a sheet without walking it: rows by number, cells by binary search. */
export class SheetIndex {
  private readonly rows = new Map<number, RowSnapshot>();

  constructor(readonly sheet: SheetSnapshot) {
    for (const row of sheet.rows) this.rows.set(row.row, row);
  }

  row(row: number): RowSnapshot | undefined {
    return this.rows.get(row);
  }

  cell(row: number, column: number): CellSnapshot | undefined {
    const cells = this.rows.get(row)?.cells;
    if (!cells) return undefined;
    let low = 0;
    let high = cells.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const cell = cells[middle] as CellSnapshot;
      if (cell.column === column) return cell;
      if (cell.column < column) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** What a reader sees in the cell; empty where it holds nothing. */
  text(row: number, column: number): string {
    return this.cell(row, column)?.text ?? "";
  }
}
