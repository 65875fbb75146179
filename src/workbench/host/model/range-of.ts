import { HostError } from "../host-error";
import { parseArea, splitSheet } from "../workbook/area-address";
import type { SheetModel } from "../workbook/sheet-model";
import type { SheetArea } from "./find-area";
import { findName } from "./find-area";
import { Range } from "./range";

/** A range that was handed over as an object, or as an address that may name another sheet. */
export function rangeOf(from: SheetModel, given: unknown): SheetArea {
  if (given instanceof Range) return given.$place;
  if (typeof given !== "string") throw new HostError("InvalidArgument");
  const { sheet: name, rest } = splitSheet(given);
  const sheet = name === null ? from : from.workbook.sheet(name);
  if (!sheet) throw new HostError("InvalidArgument", `There is no sheet “${name ?? ""}”.`);
  const area = parseArea(rest);
  const place = area ? { sheet, area } : findName(from.workbook, rest, sheet);
  if (!place) throw new HostError("InvalidArgument", `“${given}” is no address and no name.`);
  return place;
}
