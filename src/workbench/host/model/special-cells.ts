import { HostError } from "../host-error";
import type { Area } from "../workbook/area";
import { intersect } from "../workbook/area";
import type { CellModel } from "../workbook/cell-model";
import { hasContent, valueType } from "../workbook/cell-model";
import type { SheetModel } from "../workbook/sheet-model";
import { oneOf } from "./arguments";
import { joinCells } from "./join-cells";

const kinds = ["ConditionalFormats", "Blanks", "Constants", "Formulas", "Visible"] as const;

const valueKinds: Readonly<Record<string, readonly string[]>> = {
  All: ["Error", "Boolean", "Double", "String"],
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
  ErrorsLogicalText: ["Error", "Boolean", "String"],
  ErrorsNumberText: ["Error", "Double", "String"],
  Logical: ["Boolean"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  LogicalNumbersText: ["Boolean", "Double", "String"],
  Numbers: ["Double"],
  NumbersText: ["Double", "String"],
  Text: ["String"],
};

/**
 * `Range.getSpecialCells`: the areas of the cells of one kind, within the used part of the sheet as
 * in Excel; empty where there are none.
 */
export function specialCells(
  sheet: SheetModel,
  areas: readonly Area[],
  kind: unknown,
  values: unknown,
): Area[] {
  const wanted = oneOf(kind, kinds);
  if (wanted === "ConditionalFormats")
    return sheet.conditionalFormats.flatMap((format) =>
      format.areas.flatMap((area) => areas.flatMap((within) => intersect(area, within) ?? [])),
    );
  const types = valueKinds[typeof values === "string" ? values : "All"];
  if (!types) throw new HostError("InvalidArgument");
  const chosen = (cell: CellModel | undefined, row: number, column: number): boolean => {
    switch (wanted) {
      case "Blanks":
        return !hasContent(cell);
      case "Visible":
        return !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
      case "Formulas":
        return cell?.formula !== undefined && types.includes(valueType(cell));
      case "Constants":
        return hasContent(cell) && cell?.formula === undefined && types.includes(valueType(cell));
    }
  };
  const used = sheet.cells.usedArea(false);
  return areas.flatMap((area) => {
    const within = used && intersect(area, used);
    if (!within) return [];
    const blocks =
      wanted === "Constants" || wanted === "Formulas" ? filledBlocks(sheet, within) : [within];
    return blocks.flatMap((block) =>
      joinCells(block, (row, column) => chosen(sheet.cell(row, column), row, column)),
    );
  });
}

/** Rows that hold cells, run by run: two cells at the far corners of a sheet must not cost all that lies between. */
function filledBlocks(sheet: SheetModel, within: Area): Area[] {
  const blocks: Area[] = [];
  for (const { row, column } of sheet.cells.within(within).sort((a, b) => a.row - b.row)) {
    const last = blocks[blocks.length - 1];
    if (last && row <= last.bottom + 1)
      blocks[blocks.length - 1] = {
        top: last.top,
        left: Math.min(last.left, column),
        bottom: row,
        right: Math.max(last.right, column),
      };
    else blocks.push({ top: row, left: column, bottom: row, right: column });
  }
  return blocks;
}
