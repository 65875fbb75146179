import type { Area } from "./area";
import { cellArea, cellCount } from "./area";
import { formatArea } from "./area-address";
import { assertFewCells, assertUnlocked } from "./assert-editable";
import type { CellModel } from "./cell-model";
import type { SheetModel } from "./sheet-model";

/** Given what stood in a cell, says what shall stand there; the same object leaves it alone, null removes it. */
export type CellWriter = (
  before: CellModel | undefined,
  row: number,
  column: number,
) => CellModel | null | undefined;

interface Replacement {
  readonly row: number;
  readonly column: number;
  readonly before: CellModel | undefined;
  readonly after: CellModel | undefined;
}

/**
 * Writes the cells of an area, tells the listeners, and lets the person undo it if it was their
 * doing. Throws AccessDenied for locked cells of a protected sheet, before anything is written.
 */
export function writeCells(sheet: SheetModel, area: Area, write: CellWriter): void {
  assertFewCells(area);
  assertUnlocked(sheet, area);
  const replacements: Replacement[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const before = sheet.cell(row, column);
      const after = write(before, row, column) ?? undefined;
      if (after !== before) replacements.push({ row, column, before, after });
    }
  put(sheet, area, replacements, "after");
  sheet.workbook.written();
  if (sheet.workbook.actor !== "user" || replacements.length === 0) return;
  sheet.workbook.undo.record({
    label: `Typing in ${formatArea(area)}`,
    undo: () => put(sheet, area, replacements, "before"),
    redo: () => put(sheet, area, replacements, "after"),
  });
}

/** Writes only the cells that are there already: for entire rows and columns. */
export function writeExistingCells(sheet: SheetModel, area: Area, write: CellWriter): void {
  assertUnlocked(sheet, area);
  const replacements = sheet.cells.within(area).map(({ row, column, cell }) => ({
    row,
    column,
    before: cell,
    after: write(cell, row, column) ?? undefined,
  }));
  put(sheet, area, replacements, "after");
  sheet.workbook.written();
}

function put(
  sheet: SheetModel,
  area: Area,
  replacements: readonly Replacement[],
  side: "before" | "after",
): void {
  for (const each of replacements) sheet.cells.set(each.row, each.column, each[side]);
  sheet.workbook.touch(sheet);
  const only = cellCount(area) === 1 ? replacements[0] : undefined;
  const other = side === "after" ? "before" : "after";
  sheet.workbook.tell({
    kind: "cells changed",
    sheet,
    area: only ? cellArea(only.row, only.column) : area,
    changeType: "RangeEdited",
    shift: "None",
    ...(only ? { detail: { before: only[other], after: only[side] } } : {}),
  });
}
