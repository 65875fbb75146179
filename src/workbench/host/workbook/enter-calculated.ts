import type { CalculatedCell } from "./calculation-engine";
import type { CellModel } from "./cell-model";
import { EMPTY_CELL } from "./cell-model";
import { formatText } from "./format-text";
import { without } from "./without";

/** The cell with a calculated value; formula, format and style stay. The same object where nothing changes. */
export function enterCalculated(
  before: CellModel | undefined,
  result: CalculatedCell,
): CellModel | undefined {
  const cell = before ?? EMPTY_CELL;
  if (result.unknown) return before && !before.stale ? { ...before, stale: true } : before;
  const same =
    cell.error === result.error && cell.value === result.value && cell.message === result.message;
  if (!cell.stale && same) return before;
  const rest = without(without(without(cell, "stale"), "error"), "message");
  const { value, error, message } = result;
  const said = message === undefined ? {} : { message };
  if (error !== undefined) return { ...rest, value: null, text: error, error, ...said };
  return { ...rest, value, text: formatText(value, cell.format) };
}
