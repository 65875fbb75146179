import { quotient } from "../money/exact-arithmetic";
import { parseAmount } from "../money/parse-amount";
import { Fault } from "./fault";

/** What a cell hands to a function. An empty cell is null or "", or 0 in Excel for Windows and Mac. */
export type CellInput = unknown;

/** An error cell, as Excel hands it over to a function that allows errors among its arguments. */
export interface CellError {
  /** `#REF!` */
  readonly code: string;
}

/** Passes an error cell on through a function: it stands in the result as it stood in the argument. */
export class ErrorCell extends Error {
  /** @param name the argument it stood in. */
  constructor(
    readonly code: string,
    readonly argument: string,
  ) {
    super(`${argument}: the cell shows ${code}.`);
  }
}

/**
 * One argument's figure in the column's own unit; null where the cell is empty.
 * Text that is an amount ("(1,180)") is read; a dash or "nil" is nothing; an amount with its own scale
 * ("£1.480m") needs `unit`, pounds in one of the column's units. Other text is a Fault naming the argument.
 */
export function readFigure(
  input: CellInput,
  name: string,
  unit: number | null = null,
): number | null {
  if (typeof input === "number") return input;
  if (isEmpty(input)) return null;
  if (isErrorCell(input)) throw new ErrorCell(input.code, name);
  if (typeof input === "boolean")
    throw new Fault("value", `${name}: TRUE or FALSE is not an amount.`);
  if (typeof input !== "string") throw new Fault("value", `${name}: not an amount.`);
  const parsed = parseAmount(input);
  if (parsed === "nil") return 0;
  if (parsed === null) {
    if (input.trim() === "") return null;
    throw new Fault("value", `${name}: “${shorten(input)}” is not an amount.`);
  }
  const { money } = parsed;
  if (money.unit === "percent") throw new Fault("value", `${name}: “${input}” is a percentage.`);
  if (!parsed.scaleStated || (money.scale === 1 && unit === null)) return Number(money.value);
  if (unit === null)
    throw new Fault(
      "value",
      `${name}: “${input}” has a unit of its own; give the column's unit too.`,
    );
  return quotient(Number(money.value), unit);
}

export function isEmpty(input: CellInput): boolean {
  return input === null || input === undefined || input === "";
}

/** Throws an error cell on; any other input is let pass. */
export function refuseErrors(input: CellInput, name: string): void {
  if (isErrorCell(input)) throw new ErrorCell(input.code, name);
}

/** A long text, short enough for a message. */
export function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Whether a cell holds an error. */
export function isErrorCell(input: CellInput): input is CellError {
  return (
    typeof input === "object" &&
    input !== null &&
    typeof (input as Partial<CellError>).code === "string"
  );
}
