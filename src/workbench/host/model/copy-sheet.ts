import { HostError } from "../host-error";
import { copyFormat } from "../workbook/copy-format";
import { addSheet, moveSheet } from "../workbook/edit-sheets";
import type { SheetModel } from "../workbook/sheet-model";

function freeName(sheet: SheetModel): string {
  let number = 2;
  const stem = sheet.name.slice(0, 26);
  while (sheet.workbook.sheet(`${stem} (${String(number)})`)) number++;
  return `${stem} (${String(number)})`;
}

/** A copy of a sheet's cells, formats and hidden lines; comments, names, colour scales and the like are not copied by this host. */
export function copySheet(
  sheet: SheetModel,
  position: string,
  other: SheetModel | null,
): SheetModel {
  const copy = addSheet(sheet.workbook, freeName(sheet));
  copy.cells = sheet.cells.copy();
  copy.tabColor = sheet.tabColor;
  copy.merges = [...sheet.merges];
  copy.conditionalFormats = sheet.conditionalFormats
    .filter(({ isOpaque }) => !isOpaque)
    .map((format) => copyFormat(format, sheet.workbook));
  for (const row of sheet.hiddenRows) copy.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
  for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  const last = sheet.workbook.sheets.length - 1;
  switch (position) {
    case "Beginning":
      moveSheet(copy, 0);
      break;
    case "End":
    case "None":
      break;
    case "Before":
    case "After": {
      if (!other) throw new HostError("InvalidArgument", "Before or after which sheet?");
      moveSheet(copy, Math.min(last, other.position + (position === "After" ? 1 : 0)));
      break;
    }
    default:
      throw new HostError("InvalidArgument");
  }
  return copy;
}
