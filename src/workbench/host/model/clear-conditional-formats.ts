import type { Area } from "../workbook/area";
import { subtract } from "../workbook/area";
import type { SheetModel } from "../workbook/sheet-model";

/** Takes conditional formats off the cells of some areas; what they cover elsewhere stays. */
export function clearConditionalFormats(sheet: SheetModel, cuts: readonly Area[]): void {
  if (sheet.conditionalFormats.length === 0) return;
  for (const format of sheet.conditionalFormats)
    for (const cut of cuts) format.areas = format.areas.flatMap((area) => subtract(area, cut));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  sheet.workbook.written();
  sheet.workbook.tell({ kind: "conditional formats changed", sheet });
}
