import { formatAddress } from "../../core/workbook/cell-ref";
import type { SheetModel } from "../host";
import { formatArea } from "../host/workbook/area-address";
import { LAST_COLUMN, LAST_ROW } from "../host/workbook/grid-limits";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The XML of a sheet that was added, without its cells. */
export function newSheetXml(sheet: SheetModel): string {
  const { tabColor, showGridlines, merges, columnWidths, hiddenColumns, protection } = sheet;
  const colour = tabColor
    ? `<sheetPr><tabColor rgb="FF${tabColor.replace("#", "").toUpperCase()}"/></sheetPr>`
    : "";
  const columns = [...new Set([...columnWidths.keys(), ...hiddenColumns])].sort((a, b) => a - b);
  const cols = columns.map((column) => {
    const width = charactersOf(sheet.columnWidth(column)).toFixed(2);
    const hidden = hiddenColumns.has(column) ? ' hidden="1"' : "";
    return `<col min="${String(column)}" max="${String(column)}" width="${width}" customWidth="1"${hidden}/>`;
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">${colour}` +
    `<sheetViews><sheetView${showGridlines ? "" : ' showGridLines="0"'} workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>` +
    (cols.length > 0 ? `<cols>${cols.join("")}</cols>` : "") +
    "<sheetData></sheetData>" +
    (protection ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "") +
    (merges.length > 0
      ? `<mergeCells count="${String(merges.length)}">${merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`).join("")}</mergeCells>`
      : "") +
    "</worksheet>"
  );
}

/** Width in characters of Calibri 11 from points: the other way round of what is read. */
export function charactersOf(points: number): number {
  return Math.max(0, points / 0.75 / 7);
}

/** What says which rows and columns stay; nothing where none do. */
export function paneXml({ frozen }: SheetModel, prefix = ""): string {
  if (!frozen) return "";
  const rows = frozen.bottom < LAST_ROW ? frozen.bottom : 0;
  const columns = frozen.right < LAST_COLUMN ? frozen.right : 0;
  if (rows + columns === 0) return "";
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  return (
    `<${prefix}pane${columns > 0 ? ` xSplit="${String(columns)}"` : ""}${rows > 0 ? ` ySplit="${String(rows)}"` : ""} ` +
    `topLeftCell="${formatAddress(rows + 1, columns + 1)}" activePane="${pane}" state="frozen"/>`
  );
}
