import type { CellSnapshot, RowSnapshot } from "../../../core/workbook/snapshot";

const noCells: readonly CellSnapshot[] = [];

/** Gathers a sheet's rows; blank rows are dropped, hidden ones are kept as far as the last filled one. */
export class RowCollector {
  private readonly rows: RowSnapshot[] = [];
  private hiddenBlank: number[] = [];
  private cells: CellSnapshot[] = [];
  private inOrder = true;
  private rowsInOrder = true;

  add(cell: CellSnapshot): void {
    const before = this.cells[this.cells.length - 1];
    if (before && before.column >= cell.column) this.inOrder = false;
    this.cells.push(cell);
  }

  /** Closes the row that the cells added so far stand in. */
  endRow(row: number, hidden: boolean): void {
    if (this.cells.length === 0) {
      if (hidden) this.hiddenBlank.push(row);
      return;
    }
    // A copy is exactly as long as it need be; an array that grew is up to twice that.
    const cells = this.inOrder ? this.cells.slice() : sortCells(this.cells);
    this.cells.length = 0;
    this.inOrder = true;
    for (const blank of this.hiddenBlank) this.push({ row: blank, cells: noCells, hidden: true });
    this.hiddenBlank.length = 0;
    this.push(hidden ? { row, cells, hidden } : { row, cells });
  }

  finish(): RowSnapshot[] {
    if (this.rowsInOrder) return this.rows;
    const byNumber = new Map<number, RowSnapshot>();
    for (const row of this.rows) byNumber.set(row.row, row);
    return [...byNumber.values()].sort((a, b) => a.row - b.row);
  }

  private push(row: RowSnapshot): void {
    const before = this.rows[this.rows.length - 1];
    if (before && before.row >= row.row) this.rowsInOrder = false;
    this.rows.push(row);
  }
}

/** In order of their columns; the last of several in one place wins, as it does in Excel. */
function sortCells(cells: readonly CellSnapshot[]): CellSnapshot[] {
  const byColumn = new Map<number, CellSnapshot>();
  for (const cell of cells) byColumn.set(cell.column, cell);
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}
