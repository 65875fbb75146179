import type { Area } from "./area";
import { WHOLE_SHEET } from "./area";
import type { SheetModel } from "./sheet-model";

/** The area that the array of one cell fills, that cell included; null where it fills no other. */
export function spillArea(sheet: SheetModel, row: number, column: number): Area | null {
  const spill = sheet.cell(row, column)?.spill;
  if (!spill) return null;
  const { rows, columns } = spill;
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

/** All areas of the sheet that an array fills. */
export function spillAreas(sheet: SheetModel): Area[] {
  return sheet.cells
    .within(WHOLE_SHEET)
    .flatMap(({ row, column }) => spillArea(sheet, row, column) ?? []);
}
