import { assertAllowed } from "./assert-editable";
import type { SheetModel } from "./sheet-model";

/** Changes the conditional formats of a sheet and tells the listeners; refused where its protection forbids formatting. */
export function changeFormats(sheet: SheetModel, change: () => void): void {
  assertAllowed(sheet, "allowFormatCells");
  change();
  sheet.workbook.written();
  sheet.workbook.tell({ kind: "conditional formats changed", sheet });
}
