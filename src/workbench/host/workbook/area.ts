import type { Range as Area } from "../../../core/workbook/cell-ref";
import { LAST_COLUMN, LAST_ROW } from "./grid-limits";

export type { Area };

export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** An area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

export function isEntireColumns(area: Area): boolean {
  return area.top === 1 && area.bottom === LAST_ROW;
}

export function isEntireRows(area: Area): boolean {
  return area.left === 1 && area.right === LAST_COLUMN;
}

export function isOnGrid(area: Area): boolean {
  return (
    area.top >= 1 &&
    area.left >= 1 &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The cells both areas share; null where they do not meet. */
export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of an area when a part is cut out: at most four pieces. */
export function subtract(area: Area, cut: Area): Area[] {
  const hole = intersect(area, cut);
  if (!hole) return [area];
  const { top, left, bottom, right } = area;
  const pieces: Area[] = [
    { top, left, bottom: hole.top - 1, right },
    { top: hole.bottom + 1, left, bottom, right },
    { top: hole.top, left, bottom: hole.bottom, right: hole.left - 1 },
    { top: hole.top, left: hole.right + 1, bottom: hole.bottom, right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** The area moved; the caller checks that it still lies on the grid. */
export function offset(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}
