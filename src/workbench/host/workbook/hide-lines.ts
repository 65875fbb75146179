import type { Area } from "./area";
import { LAST_COLUMN, LAST_ROW } from "./grid-limits";
import { assertAllowed } from "./assert-editable";
import type { SheetModel } from "./sheet-model";

function mark(lines: Set<number>, first: number, last: number, hidden: boolean): boolean {
  let changed = false;
  for (let line = first; line <= last; line++) {
    if (lines.has(line) === hidden) continue;
    if (hidden) lines.add(line);
    else lines.delete(line);
    changed = true;
  }
  return changed;
}

/** Hides or shows the rows an area crosses. */
export function hideRows(sheet: SheetModel, area: Area, hidden: boolean): void {
  assertAllowed(sheet, "allowFormatRows");
  if (!mark(sheet.hiddenRows, area.top, area.bottom, hidden)) return;
  sheet.workbook.written();
  const rows = { ...area, left: 1, right: LAST_COLUMN };
  sheet.workbook.tell({ kind: "rows hidden", sheet, area: rows, hidden });
}

/** Hides or shows the columns an area crosses. */
export function hideColumns(sheet: SheetModel, area: Area, hidden: boolean): void {
  assertAllowed(sheet, "allowFormatColumns");
  if (!mark(sheet.hiddenColumns, area.left, area.right, hidden)) return;
  sheet.workbook.written();
  const columns = { ...area, top: 1, bottom: LAST_ROW };
  sheet.workbook.tell({ kind: "columns hidden", sheet, area: columns, hidden });
}
