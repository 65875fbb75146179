import { formatAddress } from "../../core/workbook/cell-ref";
import type { SheetModel } from "../host";
import { formatArea } from "../host/workbook/area-address";
import { LAST_COLUMN, LAST_ROW } from "../host/workbook/grid-limits";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The XML of a sheet that was added, without its cells. */
export function newSheetXml(sheet: SheetModel): string {
  const { tabColor, showGridlines, merges, columnWidths, hiddenColumns, protection } = sheet;
  const fits = fitOf(sheet) === "" ? "" : '<pageSetUpPr fitToPage="1"/>';
  const tab = tabColor ? `<tabColor rgb="FF${tabColor.replace("#", "").toUpperCase()}"/>` : "";
  const colour = tab + fits === "" ? "" : `<sheetPr>${tab}${fits}</sheetPr>`;
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
    pageXml(sheet) +
    "</worksheet>"
  );
}

/** Paper by its number in the file (ECMA-376, 18.3.1.63). */
const papers: Readonly<Record<string, number>> = { A3: 8, A4: 9, A5: 11, Letter: 1, Legal: 5 };

/** Pages across and down that the sheet is fitted to; 0 is as many as it takes. */
function fitOf({ page }: SheetModel): string {
  const { horizontalFitToPages: across, verticalFitToPages: down } = page.zoom;
  if (typeof across !== "number" && typeof down !== "number") return "";
  return ` fitToWidth="${String(across ?? 0)}" fitToHeight="${String(down ?? 0)}"`;
}

function pageXml(sheet: SheetModel): string {
  const { orientation, paperSize } = sheet.page;
  const paper = papers[paperSize ?? ""];
  const size = paper === undefined ? "" : ` paperSize="${String(paper)}"`;
  const turned = orientation === "Landscape" ? ' orientation="landscape"' : "";
  const all = size + fitOf(sheet) + turned;
  return all === "" ? "" : `<pageSetup${all}/>`;
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
