import type { Area } from "../host/workbook/area";
import { intersect } from "../host/workbook/area";
import { parseArea, splitSheet } from "../host/workbook/area-address";
import type { SheetModel, WorkbookModel } from "../host";

export interface SheetArea {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/**
 * The area an argument names and nothing more: `B4`, `'Appendix 1'!B4:B9`, `Revised_budget`; null for
 * any other expression. Whole rows and columns end where the sheet's cells do.
 */
export function resolveArea(
  text: string,
  workbook: WorkbookModel,
  own: SheetModel,
): SheetArea | null {
  return resolve(text, workbook, own, true);
}

function resolve(
  text: string,
  workbook: WorkbookModel,
  own: SheetModel,
  names: boolean,
): SheetArea | null {
  const { sheet: sheetName, rest } = splitSheet(text);
  const sheet = sheetName === null ? own : workbook.sheet(sheetName);
  const area = sheet ? parseArea(rest) : null;
  if (sheet && area) {
    const used = sheet.cells.usedArea(true);
    const clipped = cellsWide(area) && used ? intersect(area, used) : area;
    return { sheet, area: clipped ?? { ...area, bottom: area.top, right: area.left } };
  }
  if (!names) return null;
  const wanted = text.trim().toLowerCase();
  const named = workbook.names.find(({ name }) => name.toLowerCase() === wanted);
  return named ? resolve(named.formula.replace(/^=/, ""), workbook, own, false) : null;
}

function cellsWide({ top, left, bottom, right }: Area): boolean {
  return bottom - top > 10_000 || right - left > 1_000;
}
