import { useMemo, useState } from "react";
import type { SheetModel, WorkbookEvent, WorkbookModel } from "../../host";
import type { Area } from "../../host/workbook/area";
import { containsCell } from "../../host/workbook/area";
import type { Cell } from "../grid/grid-keys";
import { useWorkbookVersion } from "./use-workbook-version";

/** What is selected on the active sheet. */
export interface Selection {
  readonly areas: readonly Area[];
  /** The active cell. */
  readonly anchor: Cell;
  /** The corner that moves when the selection is extended. */
  readonly focus: Cell;
  /** Grows with every move. */
  readonly moves: number;
}

const selected = (event: WorkbookEvent): boolean =>
  event.kind === "selected" || event.kind === "activated" || event.kind === "deleted";

/** Where a selection made in the grid began, and the corner that was moved last. */
export interface SelectionEnds {
  readonly anchor: Cell;
  readonly focus: Cell;
}

/**
 * The selection of the workbook, whoever made it, and a way for the grid to say where it began and
 * ended: the workbook itself only knows areas.
 */
export function useSelection(
  workbook: WorkbookModel,
): readonly [Selection, SheetModel, (ends: SelectionEnds) => void] {
  const moves = useWorkbookVersion(workbook, selected);
  const [ends, setEnds] = useState<SelectionEnds | null>(null);
  const sheet = workbook.activeSheet;
  const selection = useMemo((): Selection => {
    const areas = sheet.selection;
    const area = areas[0] ?? { top: 1, left: 1, bottom: 1, right: 1 };
    const corner = { row: area.top, column: area.left };
    const own =
      ends &&
      isCornerOf(area, ends.anchor) &&
      containsCell(area, ends.focus.row, ends.focus.column);
    return { areas, anchor: own ? ends.anchor : corner, focus: own ? ends.focus : corner, moves };
    // The workbook changes in place; `moves` says so.
  }, [sheet, moves, ends]);
  return [selection, sheet, setEnds];
}

function isCornerOf(area: Area, { row, column }: Cell): boolean {
  return (
    (row === area.top || row === area.bottom) && (column === area.left || column === area.right)
  );
}
