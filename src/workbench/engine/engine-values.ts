import type { CellModel, CellValue } from "../host";

/** A value as it goes through the engine: an error is kept by its name. */
export interface EngineValue {
  readonly value: CellValue;
  readonly error?: string;
  /** What the add-in said of its error; the engine itself never has one. */
  readonly message?: string;
}

export const EMPTY: EngineValue = { value: null };

/** Errors the engine takes as a literal; any other becomes the first. */
const literals = new Set([
  "#VALUE!",
  "#N/A",
  "#REF!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

/** What is typed into the engine so that it holds this value: a text gets an apostrophe, or it would be read as a date or a formula. */
export function inputFor({ value, error }: EngineValue): string {
  if (error !== undefined) return literals.has(error) ? error : "#VALUE!";
  if (value === null) return "";
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

export function valueOf(cell: CellModel | undefined): EngineValue {
  if (!cell) return EMPTY;
  return cell.error === undefined
    ? { value: cell.value }
    : { value: cell.value, error: cell.error };
}

/**
 * Whether two values are the same as Excel shows and compares them, to 15 digits: the engine adds
 * in another order than Excel did, and a difference in the sixteenth digit is no change.
 */
export function sameValue(a: EngineValue, b: EngineValue): boolean {
  if (a.error !== b.error) return false;
  if (a.value === b.value) return true;
  return (
    typeof a.value === "number" &&
    typeof b.value === "number" &&
    a.value.toPrecision(15) === b.value.toPrecision(15)
  );
}
