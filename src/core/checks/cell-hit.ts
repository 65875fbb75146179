import type { Evidence, Hit, Severity } from "../finding";
import type { CellRef } from "../workbook/cell-ref";
import type { WorkbookView } from "./workbook-view";

/** Beyond this many cells a list no longer helps a reader. */
const listed = 40;

/** What a hit at one cell may carry beside its place. */
export interface CellHitMore {
  readonly values?: Readonly<Record<string, string>>;
  /** Other cells that decide; they are evidence too. */
  readonly others?: readonly CellRef[];
  /** Evidence that is no cell, or a cell with words of its own. */
  readonly evidence?: readonly Evidence[];
  readonly severity?: Severity;
}

/**
 * A hit at one cell, with `{cell}`, what it shows as `{shown}`, and `{name}`: its line and column as a lead-in, empty
 * where it stands in no table.
 */
export function cellHit<Says extends string>(
  view: WorkbookView,
  says: Says,
  at: CellRef,
  { values = {}, others = [], evidence = [], severity }: CellHitMore = {},
): Hit<Says> {
  const own = view.evidence(at.sheet, at.row, at.column);
  return {
    says,
    values: {
      cell: own.ref,
      shown: own.text === "" ? "nothing" : own.text,
      name: leadIn(view, at),
      ...values,
    },
    location: view.location(at.sheet, at.row, at.column),
    evidence: [
      own,
      ...others.slice(0, listed).map((ref) => view.evidence(ref.sheet, ref.row, ref.column)),
      ...evidence,
    ],
    cells: [at, ...others],
    ...(severity === undefined ? {} : { severity }),
  };
}

/** "Libraries, “Forecast £000”: "; empty for a cell of no table. */
export function leadIn(view: WorkbookView, { sheet, row, column }: CellRef): string {
  const place = view.place(sheet, row, column);
  if (!place) return "";
  const label = place.table.rows[place.row]?.label ?? "";
  const header = place.table.columns[place.column]?.header ?? "";
  const parts = [label || `row ${String(row)}`, ...(header === "" ? [] : [`“${header}”`])];
  return `${parts.join(", ")}: `;
}

/** "B4, B5 and 3 more". */
export function listCells(addresses: readonly string[], most = 4): string {
  const shown = addresses.slice(0, most);
  const more = addresses.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${String(more)} more`;
  const last = shown.pop();
  return last === undefined ? "" : shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

/** "1 cell", "3 cells". */
export function countOf(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? "" : "s"}`;
}
