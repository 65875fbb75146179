import type { Visibility } from "../../../core/workbook/snapshot";
import { HostError } from "../host-error";
import { assertStructureOpen } from "./assert-editable";
import type { SheetModel } from "./sheet-model";
import type { WorkbookModel } from "./workbook-model";

/** Excel's rule for a sheet's name: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end. */
function assertSheetName(workbook: WorkbookModel, name: string, own?: SheetModel): void {
  if (name.length < 1 || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))
    throw new HostError("InvalidArgument", `“${name}” cannot be the name of a sheet.`);
  const other = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other !== own) throw new HostError("ItemAlreadyExists");
}

function freeSheetName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheet(`Sheet${String(number)}`)) number++;
  return `Sheet${String(number)}`;
}

/** Adds a sheet at the end; without a name it takes the next free `Sheet4`. */
export function addSheet(workbook: WorkbookModel, name?: string): SheetModel {
  assertStructureOpen(workbook);
  const chosen = name ?? freeSheetName(workbook);
  assertSheetName(workbook, chosen);
  const sheet = workbook.newSheet(chosen);
  workbook.written();
  workbook.tell({ kind: "added", sheet });
  return sheet;
}

/** Deletes a sheet; the last visible one stays, as does a very hidden one (it must be shown first). */
export function deleteSheet(sheet: SheetModel): void {
  const { workbook } = sheet;
  assertStructureOpen(workbook);
  const visible = workbook.sheets.filter((each) => each.visibility === "visible");
  if (sheet.visibility === "very hidden" || (visible.length === 1 && visible[0] === sheet))
    throw new HostError("InvalidOperation", `The sheet “${sheet.name}” cannot be deleted.`);
  const wasActive = workbook.activeSheet === sheet;
  workbook.sheets.splice(sheet.position, 1);
  workbook.forget(sheet);
  const names = workbook.names.filter((name) => name.sheetId !== sheet.id);
  workbook.names.splice(0, workbook.names.length, ...names);
  for (const other of workbook.sheets) workbook.touch(other);
  workbook.rearranged();
  workbook.tell({ kind: "deleted", sheet });
  if (wasActive) workbook.tell({ kind: "activated", sheet: workbook.activeSheet });
}

export function renameSheet(sheet: SheetModel, name: string): void {
  assertStructureOpen(sheet.workbook);
  assertSheetName(sheet.workbook, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  sheet.workbook.written();
  sheet.workbook.tell({ kind: "renamed", sheet, before, after: name });
}

/** Moves a sheet to a place counted from 0. */
export function moveSheet(sheet: SheetModel, position: number): void {
  const { workbook } = sheet;
  assertStructureOpen(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length)
    throw new HostError("InvalidArgument", "There is no such position.");
  const before = sheet.position;
  if (before === position) return;
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.written();
  workbook.tell({ kind: "moved", sheet, before, after: position });
}

/** Shows or hides a sheet; one must stay visible. */
export function setVisibility(sheet: SheetModel, visibility: Visibility): void {
  const { workbook } = sheet;
  assertStructureOpen(workbook);
  const before = sheet.visibility;
  if (before === visibility) return;
  const others = workbook.sheets.some((each) => each !== sheet && each.visibility === "visible");
  if (visibility !== "visible" && !others)
    throw new HostError("InvalidOperation", "At least one sheet must stay visible.");
  const wasActive = workbook.activeSheet === sheet;
  sheet.visibility = visibility;
  workbook.written();
  workbook.tell({ kind: "visibility changed", sheet, before, after: visibility });
  if (!wasActive || visibility === "visible") return;
  workbook.forget(sheet);
  workbook.tell({ kind: "activated", sheet: workbook.activeSheet });
}
