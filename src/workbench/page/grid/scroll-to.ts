import type { Frozen } from "./frozen";
import type { Cell } from "./grid-keys";
import { HEAD, SIDE } from "./HeadCells";
import type { SheetLayout } from "./sheet-layout";

/** Scrolls just so far that the cell is in view, clear of the headings and of what is frozen. */
export function scrollTo(
  element: HTMLElement,
  { rows, columns }: SheetLayout,
  frozen: Frozen,
  { row, column }: Cell,
): void {
  if (row > frozen.rows) {
    const top = rows.offset(row) - frozen.height;
    const bottom = rows.offset(row + 1) + HEAD;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight)
      element.scrollTop = bottom - element.clientHeight;
  }
  if (column > frozen.columns) {
    const left = columns.offset(column) - frozen.width;
    const right = columns.offset(column + 1) + SIDE;
    if (left < element.scrollLeft) element.scrollLeft = left;
    else if (right > element.scrollLeft + element.clientWidth)
      element.scrollLeft = Math.min(left, right - element.clientWidth);
  }
}
