import { HostError } from "../host-error";
import type { Area } from "../workbook/area";
import { cellCount, isEntireColumns, isEntireRows } from "../workbook/area";
import type { CellModel } from "../workbook/cell-model";
import { MOST_CELLS } from "../workbook/grid-limits";
import type { SheetModel } from "../workbook/sheet-model";
import { writeCells } from "../workbook/write-cells";

/**
 * Entire rows and columns, and more than five million cells, have no cell-level properties: reading
 * gives null, writing is refused.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export function isUnbounded(area: Area): boolean {
  return isEntireRows(area) || isEntireColumns(area) || cellCount(area) > MOST_CELLS;
}

/** A property of every cell, row by row; null for an unbounded range. */
export function readGrid<T>(
  sheet: SheetModel,
  area: Area,
  read: (cell: CellModel | undefined, row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(area)) return null;
  const grid: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++)
      line.push(read(sheet.cell(row, column), row, column));
    grid.push(line);
  }
  return grid;
}

/** Refuses an array that has not the range's shape; one plain value stands for every cell. */
function assertShape(input: unknown, area: Area): void {
  if (!Array.isArray(input)) return;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const fits =
    input.length === rows && input.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits)
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
}

type Scalar = string | number | boolean;

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/**
 * Writes a property of every cell from a two-dimensional array, in which null leaves a cell as it
 * is, or from one value for all. Null instead of an array is refused.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
export function writeGrid(
  sheet: SheetModel,
  area: Area,
  input: unknown,
  enter: (value: Scalar, before: CellModel | undefined, row: number, column: number) => CellModel,
): void {
  if (isUnbounded(area))
    throw new HostError("InvalidArgument", "Cells of entire rows or columns cannot be set.");
  if (input === null || input === undefined) throw new HostError("InvalidArgument");
  assertShape(input, area);
  const lines: readonly unknown[] | null = Array.isArray(input) ? input : null;
  writeCells(sheet, area, (before, row, column) => {
    const line = lines ? lines[row - area.top] : null;
    const value: unknown = Array.isArray(line) ? line[column - area.left] : input;
    if (value === null || value === undefined) return before;
    if (!isScalar(value)) throw new HostError("InvalidArgument");
    const after = enter(value, before, row, column);
    return after;
  });
}
