import { useMemo } from "react";
import type { Frozen } from "./frozen";
import { HEAD, SIDE } from "./HeadCells";
import type { SheetLayout } from "./sheet-layout";
import type { ScrollWindow } from "./use-scroll-window";

/** A row to draw. */
export interface VisibleRow {
  readonly row: number;
  /** Drawn only for a merged cell that reaches into view. */
  readonly onlyMerged: boolean;
}

/** The columns in view and the active one, as the same list until they change; those that are frozen stand apart. */
export function useColumns(
  layout: SheetLayout,
  { left, width }: ScrollWindow,
  frozen: Frozen,
  active: number,
): readonly number[] {
  return useMemo(() => {
    const shown = layout.columns
      .between(left - SIDE + frozen.width, left + width, 3)
      .filter((column) => column > frozen.columns);
    if (active > layout.columns.count || active <= frozen.columns || shown.includes(active))
      return shown;
    return [...shown, active].sort((a, b) => a - b);
  }, [layout, left, width, frozen.columns, frozen.width, active]);
}

/** The rows in view, the active one, and those above whose merged cells reach into view; but for the frozen ones. */
export function useRows(
  layout: SheetLayout,
  { top, height }: ScrollWindow,
  frozen: Frozen,
  active: number,
): readonly VisibleRow[] {
  return useMemo(() => {
    const shown = layout.rows
      .between(top - HEAD + frozen.height, top + height + 60, 6)
      .filter((row) => row > frozen.rows);
    const rows = new Map(shown.map((row) => [row, false]));
    const first = shown[0] ?? 1;
    for (const merge of layout.merges.values())
      if (merge.top < first && merge.top > frozen.rows && merge.bottom >= first)
        rows.set(merge.top, true);
    if (active <= layout.rows.count && active > frozen.rows) rows.set(active, false);
    return [...rows].sort(([a], [b]) => a - b).map(([row, onlyMerged]) => ({ row, onlyMerged }));
  }, [layout, top, height, frozen.rows, frozen.height, active]);
}

/** The rows, or columns, that stay in view and have a size, as the same list until they change. */
export function useFrozenLines(axis: SheetLayout["rows"], count: number): readonly number[] {
  return useMemo(
    () => Array.from({ length: count }, (_, at) => at + 1).filter((line) => axis.size(line) > 0),
    [axis, count],
  );
}
