import type { SheetModel } from "../../host";
import type { Area } from "../../host/workbook/area";
import { LAST_COLUMN, LAST_ROW } from "../../host/workbook/grid-limits";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../../host/workbook/sheet-model";
import { WHOLE_SHEET } from "../../host/workbook/area";
import { Axis } from "./axis";
import { lineCount, PIXELS } from "./text-width";

/** Where rows and columns of a sheet lie on the screen. */
export interface SheetLayout {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Merged areas by the cell they show. */
  readonly merges: ReadonlyMap<string, Area>;
}

/** Empty rows and columns to scroll over beyond the last filled one. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const mostMerges = 20_000;
/** Padding left and right of a cell's text. */
export const PADDING = 3;

export const cellKey = (row: number, column: number): string => `${String(row)}:${String(column)}`;

/**
 * Lays a sheet out. `least` is the cell that must be on it, used or not: the active one.
 * A row without a height of its own is as high as its tallest text, as Excel makes it on opening.
 */
export function layOut(sheet: SheetModel, least: { row: number; column: number }): SheetLayout {
  const used = sheet.cells.usedArea(false);
  const columnSizes = new Map<number, number>();
  for (const [column, points] of sheet.columnWidths)
    columnSizes.set(column, Math.round(points * PIXELS));
  for (const column of sheet.hiddenColumns) columnSizes.set(column, 0);
  const lastColumn = Math.max((used?.right ?? 1) + SPARE_COLUMNS, 26, least.column + 2);
  const columns = new Axis(STANDARD_WIDTH * PIXELS, columnSizes, Math.min(LAST_COLUMN, lastColumn));
  const rowSizes = fittedHeights(sheet, columns);
  for (const [row, points] of sheet.rowHeights) rowSizes.set(row, Math.round(points * PIXELS));
  for (const row of sheet.hiddenRows) rowSizes.set(row, 0);
  const lastRow = Math.max((used?.bottom ?? 1) + SPARE_ROWS, 100, least.row + 20);
  const merges = new Map<string, Area>();
  for (const area of sheet.merges.slice(0, mostMerges))
    merges.set(cellKey(area.top, area.left), area);
  return {
    rows: new Axis(STANDARD_HEIGHT * PIXELS, rowSizes, Math.min(LAST_ROW, lastRow)),
    columns,
    merges,
  };
}

function fittedHeights(sheet: SheetModel, columns: Axis): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells.within(WHOLE_SHEET)) {
    const { style } = cell;
    if (!style || cell.text === "" || sheet.rowHeights.has(row)) continue;
    const points = style.fontSize ?? 11;
    if (!style.wrapText && points <= 11) continue;
    const width = columns.size(column) - 2 * PADDING;
    const lines = style.wrapText ? lineCount(cell.text, width, points, style.bold === true) : 1;
    const height = Math.min(409 * PIXELS, Math.ceil(lines * points * PIXELS * 1.25 + 2));
    if (height > Math.max(heights.get(row) ?? 0, STANDARD_HEIGHT * PIXELS))
      heights.set(row, height);
  }
  return heights;
}

/** The merged area a cell is part of, if any. */
export function mergeAt(sheet: SheetModel, row: number, column: number): Area | null {
  return (
    sheet.merges.find(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    ) ?? null
  );
}
