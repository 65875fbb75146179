import { HostError } from "../host-error";
import type { Area } from "../workbook/area";
import { isOnGrid } from "../workbook/area";
import { enterInput } from "../workbook/cell-input";
import type { CellModel } from "../workbook/cell-model";
import { EMPTY_CELL, hasContent } from "../workbook/cell-model";
import { moveFormula } from "../../../core/formulas/move-formula";
import { without } from "../workbook/without";
import { writeCells } from "../workbook/write-cells";
import { formatSheetArea } from "../workbook/area-address";
import { isUnbounded } from "./cell-grid";
import { copyFormats } from "./copy-formats";
import type { SheetArea } from "./find-area";

export type CopyWhat = "All" | "Formulas" | "Values" | "Formats" | "Link";

export interface CopyOptions {
  readonly what: CopyWhat;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

function content(source: CellModel, rows: number, columns: number): Partial<CellModel> {
  const { value, text, error, formula } = source;
  return {
    value,
    text,
    ...(error === undefined ? {} : { error }),
    ...(formula === undefined ? {} : { formula: moveFormula(formula, rows, columns) }),
  };
}

function look(cell: CellModel): Pick<CellModel, "format" | "style"> {
  return cell.style ? { format: cell.format, style: cell.style } : { format: cell.format };
}

function copied(
  what: Exclude<CopyWhat, "Link">,
  source: CellModel,
  before: CellModel,
  by: readonly [number, number],
): CellModel {
  const bare = without(without(without(before, "formula"), "error"), "message");
  switch (what) {
    case "All":
      return { ...look(source), ...content(source, ...by), value: source.value, text: source.text };
    case "Formulas":
      return { ...bare, ...content(source, ...by) };
    case "Values": {
      const shown = source.error ?? source.value ?? "";
      return typeof shown === "string" && source.error === undefined
        ? { ...bare, value: shown === "" ? null : shown, text: shown }
        : enterInput(shown, before);
    }
    case "Formats":
      return { ...without(before, "style"), ...look(source) };
  }
}

/**
 * `Range.copyFrom`: the source is laid into the target, repeated where the target is a multiple of
 * it, and grown to the source's size where it is smaller. Relative references move along.
 */
export function copyRange(source: SheetArea, target: SheetArea, options: CopyOptions): void {
  if (isUnbounded(source.area) || isUnbounded(target.area))
    throw new HostError(
      "UnsupportedOperation",
      "Entire rows and columns are not copied by this host.",
    );
  const height = source.area.bottom - source.area.top + 1;
  const width = source.area.right - source.area.left + 1;
  const [rows, columns] = options.transpose ? [width, height] : [height, width];
  const area = grown(target.area, rows, columns);
  if (options.what === "All" || options.what === "Formats")
    copyFormats(source, { sheet: target.sheet, area }, options.transpose);
  const taken = new Map<string, CellModel>();
  for (const { row, column, cell } of source.sheet.cells.within(source.area))
    taken.set(`${String(row)},${String(column)}`, cell);
  writeCells(target.sheet, area, (before, row, column) => {
    const down = (row - area.top) % rows;
    const across = (column - area.left) % columns;
    const fromRow = source.area.top + (options.transpose ? across : down);
    const fromColumn = source.area.left + (options.transpose ? down : across);
    const cell = taken.get(`${String(fromRow)},${String(fromColumn)}`);
    if (options.skipBlanks && !hasContent(cell)) return before;
    if (options.what === "Link") {
      const from = { top: fromRow, left: fromColumn, bottom: fromRow, right: fromColumn };
      return enterInput(`=${formatSheetArea(source.sheet.name, from)}`, before);
    }
    const by = [row - fromRow, column - fromColumn] as const;
    return copied(options.what, cell ?? EMPTY_CELL, before ?? EMPTY_CELL, by);
  });
}

function grown(area: Area, rows: number, columns: number): Area {
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const needed = {
    ...area,
    bottom: height % rows === 0 ? area.bottom : area.top + rows - 1,
    right: width % columns === 0 ? area.right : area.left + columns - 1,
  };
  if (!isOnGrid(needed)) throw new HostError("InvalidArgument", "The copy would leave the sheet.");
  return needed;
}
