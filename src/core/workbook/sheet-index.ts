import type { CellSnapshot, RowSnapshot, SheetSnapshot } from "./snapshot";

/** Finds a cell of a sheet without walking it. Rows and cells are in order, so nothing is held beside them. */
export class SheetIndex {
  /** Place of the row last found: the next one asked for is mostly the same or the one after. */
  private last = 0;

  constructor(readonly sheet: SheetSnapshot) {}

  row(row: number): RowSnapshot | undefined {
    const { rows } = this.sheet;
    const end = Math.min(this.last + 2, rows.length);
    for (let near = this.last; near < end; near++) {
      const found = rows[near] as RowSnapshot;
      if (found.row !== row) continue;
      this.last = near;
      return found;
    }
    let low = 0;
    let high = rows.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = rows[middle] as RowSnapshot;
      if (found.row === row) {
        this.last = middle;
        return found;
      }
      if (found.row < row) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  cell(row: number, column: number): CellSnapshot | undefined {
    const cells = this.row(row)?.cells;
    if (!cells) return undefined;
    const first = cells.length > 0 ? (cells[0] as CellSnapshot).column : column;
    if (column < first) return undefined;
    // Where nothing is left out, a cell stands as far from the first as its column.
    if (column - first < cells.length) {
      const straight = cells[column - first] as CellSnapshot;
      if (straight.column === column) return straight;
    }
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
