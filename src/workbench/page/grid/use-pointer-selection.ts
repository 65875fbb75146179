import { useRef, type PointerEvent, type RefObject } from "react";
import type { Frozen } from "./frozen";
import type { Cell } from "./grid-keys";
import { HEAD, SIDE } from "./HeadCells";
import type { SheetLayout } from "./sheet-layout";

interface Parts {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly layout: SheetLayout;
  readonly frozen: Frozen;
  readonly anchor: Cell;
  readonly focus: Cell;
  select(from: Cell, to: Cell, focus?: Cell): void;
  /** Before a press selects anything. */
  onPress(): void;
  onSelectAll(): void;
}

/** Presses and drags over the grid: cells, whole rows and columns by their heads, all by the corner. */
export function usePointerSelection(parts: Parts) {
  const { scroller, layout, frozen, anchor, focus, select, onPress, onSelectAll } = parts;
  const dragging = useRef<Cell | null>(null);

  const cellAt = (event: { readonly clientX: number; readonly clientY: number }): Cell | null => {
    const element = scroller.current;
    if (!element) return null;
    const box = element.getBoundingClientRect();
    const x = event.clientX - box.left - SIDE;
    const y = event.clientY - box.top - HEAD;
    return {
      row: layout.rows.at(y < frozen.height ? y : y + element.scrollTop),
      column: layout.columns.at(x < frozen.width ? x : x + element.scrollLeft),
    };
  };

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0 || (event.target as HTMLElement).closest(".cc-editor")) return;
    const element = scroller.current;
    if (!element) return;
    const box = element.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    if (x > element.clientWidth || y > element.clientHeight) return;
    const cell = cellAt(event);
    if (!cell) return;
    event.preventDefault();
    element.focus({ preventScroll: true });
    onPress();
    const end = { row: layout.rows.count, column: layout.columns.count };
    if (y < HEAD && x < SIDE) return onSelectAll();
    if (y < HEAD) {
      const top = { row: 1, column: cell.column };
      return select(top, { ...end, column: cell.column }, top);
    }
    if (x < SIDE) {
      const start = { row: cell.row, column: 1 };
      return select(start, { ...end, row: cell.row }, start);
    }
    const from = event.shiftKey ? anchor : cell;
    dragging.current = from;
    element.setPointerCapture(event.pointerId);
    select(from, cell);
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    const cell = dragging.current && cellAt(event);
    const { row, column } = focus;
    if (!cell || !dragging.current || (cell.row === row && cell.column === column)) return;
    select(dragging.current, cell);
  };

  const onPointerEnd = (): void => {
    dragging.current = null;
  };

  return { onPointerDown, onPointerMove, onPointerUp: onPointerEnd, onPointerCancel: onPointerEnd };
}
