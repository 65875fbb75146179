import type { CellModel, SheetModel } from "../../host";
import { cellKey } from "./sheet-layout";

/** Notes and comments of a sheet, by cell, as they are read out. */
export function remarksOf(sheet: SheetModel): ReadonlyMap<string, string> {
  const remarks = new Map<string, string>();
  const add = (row: number, column: number, text: string): void => {
    const key = cellKey(row, column);
    const before = remarks.get(key);
    remarks.set(key, before === undefined ? text : `${before}\n${text}`);
  };
  for (const { kind, row, column, author, text } of sheet.notes)
    add(row, column, `${kind === "note" ? `Note by ${author || "someone"}` : "Text box"}: ${text}`);
  for (const { row, column, author, content, resolved, replies } of sheet.comments) {
    const said = [{ author, content }, ...replies].map((one) => `${one.author}: ${one.content}`);
    add(row, column, `Comment${resolved ? " (resolved)" : ""} by ${said.join("\n")}`);
  }
  return remarks;
}

/** What there is to say of a cell besides its text; empty where there is nothing. */
export function remarkOn(cell: CellModel | undefined, remark: string | undefined): string {
  const stale =
    cell?.stale === true
      ? cell.text === ""
        ? "This formula cannot be calculated here."
        : "As stored in the file: this formula cannot be calculated here."
      : "";
  return [cell?.message, stale, remark].filter(Boolean).join("\n");
}
