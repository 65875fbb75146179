import { HostError } from "../host-error";
import type { Area } from "./area";
import { intersect, isEntireColumns, isEntireRows, offset, WHOLE_SHEET } from "./area";
import { assertAllowed, assertUnlocked } from "./assert-editable";
import { LAST_COLUMN, LAST_ROW } from "./grid-limits";
import type { SheetModel } from "./sheet-model";
import type { ChangeType, ShiftDirection } from "./workbook-event";

/** Where the cells go: inserting pushes Down or Right, deleting pulls Up or Left. */
export type Shift = "Down" | "Right" | "Up" | "Left";

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
  const inserted = shift === "Down" || shift === "Right";
  if (isEntireRows(area)) return inserted ? "RowInserted" : "RowDeleted";
  if (isEntireColumns(area)) return inserted ? "ColumnInserted" : "ColumnDeleted";
  return inserted ? "CellInserted" : "CellDeleted";
}

/** An area after the shift; null where all of it was deleted. Only whole lines move what is not a cell. */
function movedArea(each: Area, area: Area, shift: Shift): Area | null {
  const rows = shift === "Down" || shift === "Up";
  const [first, last] = rows ? (["top", "bottom"] as const) : (["left", "right"] as const);
  const size = area[last] - area[first] + 1;
  if (shift === "Down" || shift === "Right") {
    const move = (edge: number): number => (edge >= area[first] ? edge + size : edge);
    return intersect(
      { ...each, [first]: move(each[first]), [last]: move(each[last]) },
      WHOLE_SHEET,
    );
  }
  const start = each[first] > area[last] ? each[first] - size : Math.min(each[first], area[first]);
  const end = each[last] > area[last] ? each[last] - size : Math.min(each[last], area[first] - 1);
  return end < start ? null : { ...each, [first]: start, [last]: end };
}

function moveAreas(areas: readonly Area[], area: Area, shift: Shift): Area[] {
  return areas.flatMap((each) => movedArea(each, area, shift) ?? []);
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

function moveFurniture(sheet: SheetModel, area: Area, shift: Shift): void {
  sheet.merges = moveAreas(sheet.merges, area, shift);
  sheet.printArea = moveAreas(sheet.printArea, area, shift);
  for (const format of sheet.conditionalFormats)
    format.areas = moveAreas(format.areas, area, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  for (const table of sheet.tables) table.area = movedArea(table.area, area, shift) ?? table.area;
  const kept = sheet.comments.filter((comment) => {
    const { row, column } = comment;
    const moved = movedArea({ top: row, left: column, bottom: row, right: column }, area, shift);
    if (moved) [comment.row, comment.column] = [moved.top, moved.left];
    return moved !== null;
  });
  sheet.comments.splice(0, sheet.comments.length, ...kept);
  const inserted = shift === "Down" || shift === "Right";
  if (isEntireRows(area))
    moveLines(sheet.hiddenRows, area.top, area.bottom - area.top + 1, inserted);
  else moveLines(sheet.hiddenColumns, area.left, area.right - area.left + 1, inserted);
}

/**
 * Inserts empty cells over the area, or deletes the area, and moves what lies beyond it. Formula
 * texts are left as they are: adjusting them is the formula engine's work, and this host has none
 * of its own. Comments, merges and conditional formats move only with whole rows and columns.
 */
export function shiftCells(sheet: SheetModel, area: Area, shift: Shift): void {
  const inserted = shift === "Down" || shift === "Right";
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
  if (isEntireRows(area) || isEntireColumns(area)) moveFurniture(sheet, area, shift);
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
