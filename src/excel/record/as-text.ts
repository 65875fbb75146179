import { safeCell } from "../../files/record/safe-cell";

/**
 * A text as a cell takes it and nothing else: with an apostrophe before it, which Excel keeps out of the cell. So
 * `=1+1` and `-1` are no formulas, `(4)` is no number and `1/2` no date.
 */
export function asText(text: string): string {
  return text === "" ? "" : `'${safeCell(text)}`;
}
