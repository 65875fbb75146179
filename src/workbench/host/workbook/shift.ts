import type { Area } from "./area";
import { intersect, subtract, WHOLE_SHEET } from "./area";

/** Where the cells go: inserting pushes Down or Right, deleting pulls Up or Left. */
export type Shift = "Down" | "Right" | "Up" | "Left";

/** An area that is inserted or deleted, and the way the cells beyond it go. */
export interface ShiftedArea {
  readonly area: Area;
  readonly shift: Shift;
}

export const isInserted = (shift: Shift): boolean => shift === "Down" || shift === "Right";

const movesRows = (shift: Shift): boolean => shift === "Down" || shift === "Up";

/** An area after the shift, where the shift takes all of it along; null where all of it was deleted. */
export function movedArea(each: Area, { area, shift }: ShiftedArea): Area | null {
  const [first, last] = movesRows(shift)
    ? (["top", "bottom"] as const)
    : (["left", "right"] as const);
  const size = area[last] - area[first] + 1;
  if (isInserted(shift)) {
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

/** The rows or columns in which cells move at all. */
function band({ area, shift }: ShiftedArea): Area {
  return movesRows(shift)
    ? { ...WHOLE_SHEET, left: area.left, right: area.right }
    : { ...WHOLE_SHEET, top: area.top, bottom: area.bottom };
}

/** Whether the shift takes all of an area along: an area that lies partly beside it stays as it is. */
export function takesAlong(each: Area, shifted: ShiftedArea): boolean {
  const within = intersect(each, band(shifted));
  return within !== null && subtract(each, within).length === 0;
}

/** An area after the shift, cut in pieces where only a part of it moves. */
export function movedPieces(each: Area, shifted: ShiftedArea): Area[] {
  const inside = intersect(each, band(shifted));
  if (!inside) return [each];
  const moved = movedArea(inside, shifted);
  return [...(moved ? [moved] : []), ...subtract(each, inside)];
}
