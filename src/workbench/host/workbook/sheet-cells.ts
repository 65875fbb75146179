import type { Area } from "./area";
import type { CellModel } from "./cell-model";
import { hasContent } from "./cell-model";

/** A cell with its place; rows and columns count from 1. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
}

/** The cells of a sheet that hold something or look like something: sparse, by row and column. */
export class SheetCells {
  readonly #rows = new Map<number, Map<number, CellModel>>();

  get(row: number, column: number): CellModel | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: CellModel | undefined): void {
    let cells = this.#rows.get(row);
    if (cell) {
      if (!cells) this.#rows.set(row, (cells = new Map()));
      cells.set(column, cell);
    } else if (cells?.delete(column) && cells.size === 0) this.#rows.delete(row);
  }

  /** The cells there are within an area, in no promised order; the list may be changed from. */
  within(area: Area): PlacedCell[] {
    const found: PlacedCell[] = [];
    const collect = (row: number, cells: ReadonlyMap<number, CellModel>): void => {
      for (const [column, cell] of cells)
        if (column >= area.left && column <= area.right) found.push({ row, column, cell });
    };
    if (area.bottom - area.top > this.#rows.size) {
      for (const [row, cells] of this.#rows)
        if (row >= area.top && row <= area.bottom) collect(row, cells);
    } else {
      for (let row = area.top; row <= area.bottom; row++) {
        const cells = this.#rows.get(row);
        if (cells) collect(row, cells);
      }
    }
    return found;
  }

  /** The smallest area that holds every cell, or only those with content; null for an empty sheet. */
  usedArea(valuesOnly: boolean, inside?: Area): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const [row, cells] of this.#rows) {
      if (inside && (row < inside.top || row > inside.bottom)) continue;
      for (const [column, cell] of cells) {
        if (inside && (column < inside.left || column > inside.right)) continue;
        if (valuesOnly && !hasContent(cell)) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    return bottom > 0 ? { top, left, bottom, right } : null;
  }

  copy(): SheetCells {
    const copy = new SheetCells();
    for (const [row, cells] of this.#rows) copy.#rows.set(row, new Map(cells));
    return copy;
  }
}
