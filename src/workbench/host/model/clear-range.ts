import { isEntireColumns, isEntireRows } from "../workbook/area";
import type { CellModel } from "../workbook/cell-model";
import { EMPTY_CELL } from "../workbook/cell-model";
import { restyleArea } from "../workbook/restyle-area";
import { without } from "../workbook/without";
import type { CellWriter } from "../workbook/write-cells";
import { writeCells, writeExistingCells } from "../workbook/write-cells";
import { clearConditionalFormats } from "./clear-conditional-formats";
import type { SheetArea } from "./find-area";

export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

function clearer(what: ClearWhat): CellWriter {
  return (before: CellModel | undefined) => {
    if (!before) return before;
    switch (what) {
      case "All":
        return null;
      case "Formats":
        return { ...without(before, "style"), format: "General" };
      case "Contents":
        return before.style || before.format !== "General"
          ? {
              ...EMPTY_CELL,
              format: before.format,
              ...(before.style ? { style: before.style } : {}),
            }
          : null;
      default:
        return without(before, "hyperlink");
    }
  };
}

/** `Range.clear`: contents, formats or both; clearing formats takes conditional formats along. */
export function clearRange({ sheet, area }: SheetArea, what: ClearWhat): void {
  const whole = isEntireRows(area) || isEntireColumns(area);
  if (what === "All" || what === "Formats") {
    restyleArea(sheet, area, () => ({}));
    clearConditionalFormats(sheet, [area]);
  }
  (whole ? writeExistingCells : writeCells)(sheet, area, clearer(what));
}
