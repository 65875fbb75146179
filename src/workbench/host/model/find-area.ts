import { HostError } from "../host-error";
import type { Area } from "../workbook/area";
import { WHOLE_SHEET } from "../workbook/area";
import { parseArea, splitSheet } from "../workbook/area-address";
import type { SheetModel } from "../workbook/sheet-model";
import type { WorkbookModel } from "../workbook/workbook-model";

export interface SheetArea {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** The one area a name refers to; null where it is a constant, a calculation or several areas. */
export function areaOfName(workbook: WorkbookModel, formula: string): SheetArea | null {
  const { sheet: name, rest } = splitSheet(formula.replace(/^=/, ""));
  const sheet = name === null ? undefined : workbook.sheet(name);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : null;
}

/** A name as seen from a sheet: its own first, then the workbook's. */
export function findName(
  workbook: WorkbookModel,
  name: string,
  sheet: SheetModel | null,
): SheetArea | null {
  const same = workbook.names.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const found =
    same.find((each) => sheet !== null && each.sheetId === sheet.id) ??
    same.find((each) => each.sheetId === null);
  return found ? areaOfName(workbook, found.formula) : null;
}

/**
 * An address or a name on a sheet; without an address the whole sheet. Excel's own refusal
 * (InvalidArgument) for what is neither, and for an address of another sheet.
 */
export function findArea(sheet: SheetModel, address: string | undefined): Area {
  if (address === undefined || address === "") return WHOLE_SHEET;
  const { sheet: named, rest } = splitSheet(address);
  if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase())
    throw new HostError("InvalidArgument", `“${address}” is not on “${sheet.name}”.`);
  const area = parseArea(rest);
  if (area) return area;
  const found = findName(sheet.workbook, rest, sheet);
  if (found?.sheet !== sheet)
    throw new HostError("InvalidArgument", `“${address}” is no address and no name.`);
  return found.area;
}
