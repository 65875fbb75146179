import type { Area } from "./area";
import { isEntireColumns, isEntireRows } from "./area";
import { assertAllowed, assertFewCells } from "./assert-editable";
import type { CellStyle } from "./cell-style";
import type { SheetModel } from "./sheet-model";

/** Changes how an area looks and tells the listeners; refused where the sheet's protection forbids it. */
export function restyleArea(
  sheet: SheetModel,
  area: Area,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  assertAllowed(sheet, "allowFormatCells");
  if (!isEntireRows(area) && !isEntireColumns(area)) assertFewCells(area);
  sheet.restyle(area, change);
  sheet.workbook.written();
  sheet.workbook.tell({ kind: "format changed", sheet, area });
}
