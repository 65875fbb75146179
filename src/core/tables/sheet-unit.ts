import type { Range } from "../workbook/cell-ref";
import { readUnit } from "./read-unit";
import type { SheetLayout } from "./sheet-layout";
import { CellClass } from "./sheet-layout";
import type { TableUnit } from "./table";

/** Cells of words that are looked at before giving up. */
const mostCells = 400;

/**
 * The unit that a sheet's own texts outside its tables say (“All figures in £k”), text boxes included; null
 * where none does, or where they differ.
 */
export function sheetUnit(
  layout: SheetLayout,
  tables: readonly { readonly range: Range }[],
): TableUnit | null {
  const scales = new Set<number>();
  const read = (text: string) => {
    const scale = text.length <= 200 ? readUnit(text) : null;
    if (scale !== null) scales.add(scale);
  };
  let looked = 0;
  for (let r = 0; r < layout.rows.length && looked < mostCells; r++) {
    const row = layout.number(r);
    if (tables.some(({ range }) => row >= range.top && row <= range.bottom)) continue;
    layout.cells(r).forEach((cell, k) => {
      if (layout.classAt(r, k) !== CellClass.Words) return;
      looked++;
      read(cell.text);
    });
  }
  for (const box of layout.textBoxes) read(box.text);
  const [scale] = scales;
  return scale !== undefined && scales.size === 1
    ? { currency: "GBP", scale, source: "sheet" }
    : null;
}
