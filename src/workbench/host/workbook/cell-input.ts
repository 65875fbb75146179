import type { CellModel } from "./cell-model";
import { EMPTY_CELL } from "./cell-model";
import { formatText } from "./format-text";

const errors = new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

const plainNumber = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?(?:[eE][+-]?\d{1,3})?(%?)$/;
const bareFraction = /^[+-]?\.\d+(%?)$/;

/** A typed number as Excel takes it: thousands commas and a percent sign are read, dates and currency are not. */
function readNumber(text: string): number | null {
  const match = plainNumber.exec(text) ?? bareFraction.exec(text);
  if (!match) return null;
  const number = Number(text.replace(/[,%]/g, ""));
  return match[1] === "%" ? number / 100 : number;
}

function readValue(input: string, format: string): Pick<CellModel, "value" | "error"> {
  if (format === "@") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  const upper = input.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (errors.has(upper)) return { value: null, error: upper };
  const number = readNumber(input.trim());
  return { value: number ?? input };
}

/**
 * The cell that stands after something is written into it, by hand or through `values` and
 * `formulas`; format and style stay. An empty text empties the cell.
 */
export function enterInput(
  input: string | number | boolean,
  before: CellModel | undefined,
): CellModel {
  const { format, style } = before ?? EMPTY_CELL;
  const kept = style ? { format, style } : { format };
  if (input === "") return { ...kept, value: null, text: "" };
  if (typeof input === "string" && input.startsWith("=") && input.length > 1 && format !== "@")
    return { ...kept, value: null, text: "", formula: input };
  const read = typeof input === "string" ? readValue(input, format) : { value: input };
  return { ...kept, ...read, text: read.error ?? formatText(read.value, format) };
}

/** The cell under another number format; an empty format means General. */
export function enterFormat(format: string, before: CellModel | undefined): CellModel {
  const cell = before ?? EMPTY_CELL;
  const next = format === "" ? "General" : format;
  return { ...cell, format: next, text: cell.error ?? formatText(cell.value, next) };
}
