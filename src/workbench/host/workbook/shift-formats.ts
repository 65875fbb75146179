import { adjustFormula } from "./adjust-formula";
import type { SheetShift } from "./adjust-formula";
import { cellArea, subtract } from "./area";
import type { ConditionalFormatModel } from "./conditional-format-model";
import { anchorOf, coverAreas, mapFormulas } from "./cover-areas";
import { isInserted, movedArea, movedPieces, takesAlong } from "./shift";
import type { SheetModel } from "./sheet-model";

/**
 * Conditional formats after cells were inserted or deleted: what they cover moves, grows, shrinks and is cut
 * where only some of its cells move; their formulas follow as those of cells do.
 */
export function shiftFormats(sheet: SheetModel, shifted: SheetShift): void {
  for (const other of sheet.workbook.sheets)
    for (const format of other.conditionalFormats)
      if (other === sheet) shiftFormat(format, shifted);
      else mapFormulas(format, (formula) => adjustFormula(formula, other.name, shifted));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

function shiftFormat(format: ConditionalFormatModel, shifted: SheetShift): void {
  const areas = format.areas.flatMap((area) => movedPieces(area, shifted));
  // The cell the formulas are written for may itself be deleted: they are first written for one that stays.
  if (!isInserted(shifted.shift))
    coverAreas(
      format,
      format.areas.flatMap((area) => subtract(area, shifted.area)),
    );
  const { row, column } = anchorOf(format.areas);
  const anchor = cellArea(row, column);
  mapFormulas(format, (formula) => adjustFormula(formula, shifted.sheet, shifted));
  format.areas = [(takesAlong(anchor, shifted) ? movedArea(anchor, shifted) : anchor) ?? anchor];
  coverAreas(format, areas);
}
