import { HostError } from "../host-error";
import type { Area } from "./area";
import { cellCount } from "./area";
import { MOST_CELLS } from "./grid-limits";
import type { ProtectionOptions } from "./protection-model";
import type { SheetModel } from "./sheet-model";
import type { WorkbookModel } from "./workbook-model";

/** Refuses a write to locked cells of a protected sheet. */
export function assertUnlocked(sheet: SheetModel, area: Area): void {
  if (!sheet.protection) return;
  const few = cellCount(area) <= 10_000;
  const locked = few ? hasLocked(sheet, area) : true;
  if (locked) throw new HostError("AccessDenied", `The sheet “${sheet.name}” is protected.`);
}

function hasLocked(sheet: SheetModel, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (sheet.styleAt(row, column).locked !== false) return true;
  return false;
}

/** Refuses what the protection of the sheet does not allow. */
export function assertAllowed(sheet: SheetModel, option: keyof ProtectionOptions): void {
  if (sheet.protection && sheet.protection.options[option] !== true)
    throw new HostError("AccessDenied", `The sheet “${sheet.name}” is protected.`);
}

/** Refuses to add, remove, rename or move sheets of a workbook whose structure is protected. */
export function assertStructureOpen(workbook: WorkbookModel): void {
  if (workbook.structurePassword !== null)
    throw new HostError("AccessDenied", "The structure of the workbook is protected.");
}

/** Refuses more cells than one request may touch. */
export function assertFewCells(area: Area): void {
  if (cellCount(area) > MOST_CELLS)
    throw new HostError("InvalidArgument", "The range has more than 5,000,000 cells.");
}
