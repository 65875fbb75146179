import type { Area } from "../workbook/area";

/** The chosen cells of an area as few rectangles: runs within a row, joined with equal runs of the row above. */
export function joinCells(within: Area, chosen: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = within.top; row <= within.bottom; row++) {
    const next = new Map<string, Area>();
    for (const [left, right] of runs(within, (column) => chosen(row, column))) {
      const key = `${String(left)}:${String(right)}`;
      const above = open.get(key);
      next.set(key, { top: above?.top ?? row, left, bottom: row, right });
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  }
  done.push(...open.values());
  return done.sort((a, b) => a.top - b.top || a.left - b.left);
}

function runs(within: Area, chosen: (column: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (let column = within.left; column <= within.right + 1; column++) {
    const is = column <= within.right && chosen(column);
    if (is && start === 0) start = column;
    if (!is && start > 0) {
      found.push([start, column - 1]);
      start = 0;
    }
  }
  return found;
}
