/** Cells of a block that still have a fraction, line by line; a cell once closed never opens again. */
export class OpenCells {
  private readonly rows: number[][];
  private readonly columns: number[][];

  constructor(
    height: number,
    width: number,
    private readonly isOpen: (row: number, column: number) => boolean,
  ) {
    this.rows = Array.from({ length: height }, () => []);
    this.columns = Array.from({ length: width }, () => []);
    for (let row = 0; row < height; row++)
      for (let column = 0; column < width; column++)
        if (isOpen(row, column)) {
          this.rows[row]?.push(column);
          this.columns[column]?.push(row);
        }
  }

  /** Any open cell of the row other than in `except`; −1 for none. Closed cells are dropped as they are met. */
  inRow(row: number, except: number): number {
    return other(this.rows[row] ?? [], except, (column) => this.isOpen(row, column));
  }

  /** Any open cell of the column other than in `except`; −1 for none. */
  inColumn(column: number, except: number): number {
    return other(this.columns[column] ?? [], except, (row) => this.isOpen(row, column));
  }
}

/** The last open one of a list but `except`; what is closed leaves the list, so that every cell is dropped once. */
function other(list: number[], except: number, isOpen: (at: number) => boolean): number {
  for (;;) {
    const last = list.at(-1);
    if (last === undefined) return -1;
    if (!isOpen(last)) list.pop();
    else if (last !== except) return last;
    else if (list.length === 1) return -1;
    else {
      const second = list[list.length - 2] as number;
      if (isOpen(second)) return second;
      list.splice(list.length - 2, 1);
    }
  }
}
