import type { Area } from "../workbook/area";
import { subtract } from "../workbook/area";
import { changeFormats } from "../workbook/change-formats";
import { coverAreas } from "../workbook/cover-areas";
import type { SheetModel } from "../workbook/sheet-model";

/** Takes conditional formats off the cells of some areas; what they cover elsewhere stays. */
export function clearConditionalFormats(sheet: SheetModel, cuts: readonly Area[]): void {
  if (sheet.conditionalFormats.length === 0) return;
  changeFormats(sheet, () => {
    for (const format of sheet.conditionalFormats) {
      const left = cuts.reduce<readonly Area[]>(
        (areas, cut) => areas.flatMap((area) => subtract(area, cut)),
        format.areas,
      );
      coverAreas(format, left);
    }
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  });
}
