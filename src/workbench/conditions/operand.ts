import type { SheetModel } from "../host";
import type { Area } from "../host/workbook/area";
import { cellCount } from "../host/workbook/area";
import type { CellModel, CellValue } from "../host/workbook/cell-model";

/** A value on its way through a formula; null is an empty cell. */
export type Single = CellValue | Failure;

/** A block of cells, not read yet. */
export interface Block {
  readonly sheet: SheetModel;
  readonly area: Area;
}

export type Operand = Single | Block;

/** An error as Excel shows it, `#N/A`. */
export class Failure {
  constructor(readonly shown: string) {}
}

/** Thrown where a formula asks for something that is not worked out here: a function, an array, too many cells. */
export class CannotTell extends Error {}

/** Filled cells that one function may read; a rule over more would hold up the scrolling. */
const mostRead = 20_000;

export const isBlock = (operand: Operand): operand is Block =>
  typeof operand === "object" && operand !== null && "area" in operand;

export function valueOf(cell: CellModel | undefined): Single {
  return cell?.error === undefined ? (cell?.value ?? null) : new Failure(cell.error);
}

/** The value of an operand that must be one; a block of several cells is not. */
export function single(operand: Operand): Single {
  if (!isBlock(operand)) return operand;
  const { sheet, area } = operand;
  if (cellCount(area) > 1) throw new CannotTell();
  return valueOf(sheet.cell(area.top, area.left));
}

/** The values of the filled cells of a block, or the one value there is. */
export function valuesIn(operand: Operand): readonly Single[] {
  if (!isBlock(operand)) return [operand];
  const found = operand.sheet.cells.within(operand.area);
  if (found.length > mostRead) throw new CannotTell();
  return found.map(({ cell }) => valueOf(cell));
}

/** A number as arithmetic takes it: empty is 0, TRUE is 1, text that reads as a number is one. */
export function toNumber(value: Single): number | Failure {
  if (value instanceof Failure || typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const read = value.trim() === "" ? NaN : Number(value.replace(/,/g, ""));
  return Number.isNaN(read) ? new Failure("#VALUE!") : read;
}

export function toText(value: Single): string | Failure {
  if (value instanceof Failure) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

/** As a condition takes it: any number but 0 is true, text is an error. */
export function toTruth(value: Single): boolean | Failure {
  if (typeof value === "string")
    return /^(?:true|false)$/i.test(value)
      ? value.toLowerCase() === "true"
      : new Failure("#VALUE!");
  const number = toNumber(value);
  return number instanceof Failure ? number : number !== 0;
}
