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
  const { value, error, message, spill } = result;
  const sameSpill = spill?.rows === cell.spill?.rows && spill?.columns === cell.spill?.columns;
  const same = cell.error === error && cell.value === value && cell.message === message;
  if (!cell.stale && same && sameSpill) return before;
  const rest = {
    ...without(without(without(without(cell, "stale"), "error"), "message"), "spill"),
    ...(spill ? { spill } : {}),
  };
  const said = message === undefined ? {} : { message };
  if (error !== undefined) return { ...rest, value: null, text: error, error, ...said };
  return { ...rest, value, text: formatText(value, cell.format) };
}
