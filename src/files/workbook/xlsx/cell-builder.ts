import type { CellSnapshot } from "../../../core/workbook/snapshot";
import type { CellStyle } from "./read-styles";

/**
 * Makes a cell. The common combinations are written out, so that each has one shape with nothing to
 * spare: over two million cells, fields added one by one would take half as much memory again.
 */
export function buildCell(
  column: number,
  value: string | number | boolean | null,
  text: string,
  formula: string | undefined,
  style: CellStyle,
  bold: boolean,
  error: string | undefined,
  date: boolean,
): CellSnapshot {
  const { format, indent } = style;
  if (indent > 0 || error !== undefined || date)
    return {
      column,
      value,
      text,
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
      ...(bold ? { bold } : {}),
      ...(indent > 0 ? { indent } : {}),
      ...(error === undefined ? {} : { error }),
      ...(date ? { date } : {}),
    };
  if (formula === undefined) {
    if (format === undefined) return bold ? { column, value, text, bold } : { column, value, text };
    return bold ? { column, value, text, format, bold } : { column, value, text, format };
  }
  if (format === undefined)
    return bold ? { column, value, text, formula, bold } : { column, value, text, formula };
  return bold
    ? { column, value, text, formula, format, bold }
    : { column, value, text, formula, format };
}
