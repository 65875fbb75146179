import type { Loss } from "../../core/workbook/snapshot";

/** One loss for every sheet with formulas that hold no result. */
export function formatSheetList(uncalculated: ReadonlyMap<string, number>): Loss[] {
  return [...uncalculated].map(([sheet, count]) => ({
    what: `sheet “${sheet}”`,
    why:
      count === 1
        ? "1 formula has no stored result; open the workbook in Excel, let it calculate and save it"
        : `${count} formulas have no stored result; open the workbook in Excel, let it calculate and save it`,
  }));
}
