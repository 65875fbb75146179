import { HostError } from "../host-error";
import { adjustFormula } from "./adjust-formula";
import type { SheetShift } from "./adjust-formula";
import type { Area } from "./area";
import { cellArea, intersect, isEntireColumns, isEntireRows, offset, WHOLE_SHEET } from "./area";
import { assertAllowed, assertUnlocked } from "./assert-editable";
import { LAST_COLUMN, LAST_ROW } from "./grid-limits";
import type { SheetModel } from "./sheet-model";
import type { Shift } from "./shift";
import { isInserted, movedArea, takesAlong } from "./shift";
import { shiftFormats } from "./shift-formats";
import type { ChangeType, ShiftDirection } from "./workbook-event";

const directions: Readonly<Record<Shift, ShiftDirection>> = {
  Down: "ShiftCellDown",
  Right: "ShiftCellRight",
  Up: "ShiftCellUp",
  Left: "ShiftCellLeft",
};

/** Everything from the area to the end of the sheet in the direction of the shift. */
function affected(area: Area, shift: Shift): Area {
  return shift === "Down" || shift === "Up"
    ? { ...area, bottom: LAST_ROW }
    : { ...area, right: LAST_COLUMN };
}

function changeType(area: Area, shift: Shift): ChangeType {
  const inserted = isInserted(shift);
  if (isEntireRows(area)) return inserted ? "RowInserted" : "RowDeleted";
  if (isEntireColumns(area)) return inserted ? "ColumnInserted" : "ColumnDeleted";
  return inserted ? "CellInserted" : "CellDeleted";
}

function moveAreas(areas: readonly Area[], shifted: SheetShift): Area[] {
  return areas.flatMap((each) => movedArea(each, shifted) ?? []);
}

function moveLines(lines: Set<number>, first: number, size: number, inserted: boolean): void {
  const after = [...lines].flatMap((line) => {
    if (line < first) return [line];
    if (inserted) return [line + size];
    return line < first + size ? [] : [line - size];
  });
  lines.clear();
  for (const line of after) lines.add(line);
}

function moveSizes(
  sizes: Map<number, number>,
  first: number,
  size: number,
  inserted: boolean,
): void {
  const before = [...sizes];
  sizes.clear();
  for (const [line, value] of before)
    if (line < first) sizes.set(line, value);
    else if (inserted) sizes.set(line + size, value);
    else if (line >= first + size) sizes.set(line - size, value);
}

function moveFurniture(sheet: SheetModel, shifted: SheetShift): void {
  const { area } = shifted;
  sheet.merges = moveAreas(sheet.merges, shifted);
  sheet.printArea = moveAreas(sheet.printArea, shifted);
  for (const table of sheet.tables) table.area = movedArea(table.area, shifted) ?? table.area;
  const inserted = isInserted(shifted.shift);
  if (isEntireRows(area)) {
    moveLines(sheet.hiddenRows, area.top, area.bottom - area.top + 1, inserted);
    moveSizes(sheet.rowHeights, area.top, area.bottom - area.top + 1, inserted);
  } else {
    moveLines(sheet.hiddenColumns, area.left, area.right - area.left + 1, inserted);
    moveSizes(sheet.columnWidths, area.left, area.right - area.left + 1, inserted);
  }
}

/** Comments and notes go where their cells go, and with them where those are deleted. */
function moveRemarks(remarks: { row: number; column: number }[], shifted: SheetShift): void {
  const kept = remarks.filter((remark) => {
    const place = cellArea(remark.row, remark.column);
    if (!takesAlong(place, shifted)) return true;
    const moved = movedArea(place, shifted);
    if (moved) [remark.row, remark.column] = [moved.top, moved.left];
    return moved !== null;
  });
  remarks.splice(0, remarks.length, ...kept);
}

/** Every formula of the workbook, in cells, names and conditional formats, follows what it refers to. */
function adjustFormulas(sheet: SheetModel, shifted: SheetShift): void {
  const { workbook } = sheet;
  for (const other of workbook.sheets) {
    for (const { row, column, cell } of other.cells.within(WHOLE_SHEET)) {
      if (cell.formula === undefined) continue;
      const formula = adjustFormula(cell.formula, other.name, shifted);
      if (formula === cell.formula) continue;
      other.cells.set(row, column, { ...cell, formula });
      workbook.touch(other);
    }
  }
  for (const name of workbook.names)
    name.formula = adjustFormula(
      name.formula,
      workbook.sheet(name.sheetId ?? "")?.name ?? "",
      shifted,
    );
  shiftFormats(sheet, shifted);
}

/**
 * Inserts empty cells over the area, or deletes the area, and moves what lies beyond it: cells, comments,
 * conditional formats, and what formulas refer to. Merged cells, tables and print areas move only with
 * whole rows and columns. Inserted cells look like none beside them, where Excel takes the format from above.
 */
export function shiftCells(sheet: SheetModel, area: Area, shift: Shift): void {
  const inserted = isInserted(shift);
  if (isEntireRows(area)) assertAllowed(sheet, inserted ? "allowInsertRows" : "allowDeleteRows");
  else if (isEntireColumns(area))
    assertAllowed(sheet, inserted ? "allowInsertColumns" : "allowDeleteColumns");
  else assertUnlocked(sheet, area);
  const rows = shift === "Down" || shift === "Up";
  const size = rows ? area.bottom - area.top + 1 : area.right - area.left + 1;
  const by = inserted ? size : -size;
  const moving = sheet.cells.within(affected(area, shift));
  const target = ({ row, column }: { row: number; column: number }): Area =>
    offset({ top: row, left: column, bottom: row, right: column }, rows ? by : 0, rows ? 0 : by);
  if (inserted && moving.some((cell) => !intersect(target(cell), WHOLE_SHEET)))
    throw new HostError("InvalidOperation", "Cells with content would leave the sheet.");
  for (const { row, column } of moving) sheet.cells.set(row, column, undefined);
  for (const each of moving) {
    if (!inserted && intersect(area, offset(target(each), rows ? size : 0, rows ? 0 : size)))
      continue;
    const { top, left } = target(each);
    sheet.cells.set(top, left, each.cell);
  }
  const shifted = { sheet: sheet.name, area, shift };
  if (isEntireRows(area) || isEntireColumns(area)) moveFurniture(sheet, shifted);
  moveRemarks(sheet.comments, shifted);
  moveRemarks(sheet.notes, shifted);
  adjustFormulas(sheet, shifted);
  sheet.isRearranged = true;
  sheet.workbook.rearranged();
  sheet.workbook.touch(sheet);
  sheet.workbook.tell({
    kind: "cells changed",
    sheet,
    area,
    changeType: changeType(area, shift),
    shift: directions[shift],
  });
}
