import type { SheetModel } from "../../host";
import type { Area } from "../../host/workbook/area";

/** Cells as other programs take them: one line a row, tabs between cells, quotation marks where a cell has either. */
export function writeCopiedText(sheet: SheetModel, area: Area): string {
  const lines: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: string[] = [];
    for (let column = area.left; column <= area.right; column++)
      cells.push(quoted(sheet.cell(row, column)?.text ?? ""));
    lines.push(cells.join("\t"));
  }
  return lines.join("\r\n");
}

const quoted = (text: string): string =>
  /[\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;

/** The rows and cells of copied text; the line end that Excel puts after the last row makes no row. */
export function readCopiedText(text: string): string[][] {
  const rows: string[][] = [[]];
  cell.lastIndex = 0;
  while (cell.lastIndex <= text.length) {
    const [, inQuotes, plain = "", end] = cell.exec(text) ?? [];
    rows.at(-1)?.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === undefined || end === "") break;
    if (end === "\t") continue;
    if (cell.lastIndex === text.length) break;
    rows.push([]);
  }
  return rows;
}
