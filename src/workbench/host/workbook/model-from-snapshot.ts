import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../core/workbook/snapshot";
import type { CellModel } from "./cell-model";
import type { CellStyle } from "./cell-style";
import type { SheetModel } from "./sheet-model";
import { WorkbookModel } from "./workbook-model";

const bold: CellStyle = { bold: true };

function styleOf(cell: CellSnapshot): CellStyle | undefined {
  if (cell.indent === undefined) return cell.bold ? bold : undefined;
  return cell.bold ? { bold: true, indent: cell.indent } : { indent: cell.indent };
}

function cellOf(cell: CellSnapshot): CellModel {
  const style = styleOf(cell);
  return {
    value: cell.error === undefined ? cell.value : null,
    text: cell.text,
    format: cell.format ?? "General",
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(cell.error === undefined ? {} : { error: cell.error }),
    ...(style ? { style } : {}),
  };
}

function fillSheet(sheet: SheetModel, from: SheetSnapshot): void {
  sheet.visibility = from.visibility;
  for (const row of from.rows) {
    if (row.hidden) sheet.hiddenRows.add(row.row);
    for (const cell of row.cells) sheet.cells.set(row.row, cell.column, cellOf(cell));
  }
  for (const column of from.hiddenColumns) sheet.hiddenColumns.add(column);
  sheet.merges = [...from.merges];
  sheet.printArea = [...from.printArea];
  if (from.protected) sheet.protection = { options: {}, password: null };
  for (const { kind, row, column, author, text } of from.comments) {
    if (kind !== "comment") {
      sheet.notes.push({ kind, row, column, author, text });
      continue;
    }
    const id = `{comment-${String(sheet.workbook.nextId())}}`;
    sheet.comments.push({
      id,
      row,
      column,
      author,
      content: text,
      created: new Date(0),
      resolved: false,
      replies: [],
    });
  }
}

/** The workbook in memory from what a reader brought over; fills and fonts a snapshot does not hold are plain. */
export function modelFromSnapshot(snapshot: WorkbookSnapshot): WorkbookModel {
  const workbook = new WorkbookModel(snapshot.name);
  for (const sheet of snapshot.sheets) fillSheet(workbook.newSheet(sheet.name), sheet);
  if (snapshot.sheets.length === 0) workbook.newSheet("Sheet1");
  for (const { name, formula, hidden } of snapshot.names)
    workbook.names.push({
      name,
      formula: formula.startsWith("=") ? formula : `=${formula}`,
      visible: !hidden,
      comment: "",
      sheetId: null,
    });
  return workbook;
}
