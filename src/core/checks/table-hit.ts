import type { Evidence, Hit, Severity } from "../finding";
import type { Table } from "../tables/table";
import type { CellRef } from "../workbook/cell-ref";
import { cellHit } from "./cell-hit";
import type { WorkbookView } from "./workbook-view";

/** What a hit about a table or one of its columns may carry. */
export interface TableHitMore {
  readonly values?: Readonly<Record<string, string>>;
  readonly evidence?: readonly Evidence[];
  readonly others?: readonly CellRef[];
  readonly severity?: Severity;
  /** Index of the column concerned; the table's title without one. */
  readonly column?: number;
}

/** A hit at a column's heading, or at the table's title. */
export function tableHit<Says extends string>(
  view: WorkbookView,
  says: Says,
  table: Table,
  { column, ...more }: TableHitMore,
): Hit<Says> {
  return cellHit(
    view,
    says,
    column === undefined ? cornerOf(view, table) : headingOf(view, table, column),
    more,
  );
}

/** Rows above a table in which its title stands. */
const titleRows = 12;

/** The title's cell above the table; its first cell where there is none. */
function cornerOf(view: WorkbookView, { sheet, range, title }: Table): CellRef {
  const index = view.sheet(sheet);
  for (let row = range.top - 1; row >= Math.max(1, range.top - titleRows); row--)
    for (const { column, text } of index?.row(row)?.cells ?? []) {
      const words = text.replace(/\s+/g, " ").trim();
      if (words.length > 2 && title.startsWith(words)) return { sheet, row, column };
    }
  return { sheet, row: range.top, column: range.left };
}

/** The lowest filled cell of a column's heading; a merged heading stands in a column to the left. */
export function headingOf(view: WorkbookView, table: Table, column: number): CellRef {
  const { sheet, headerRows, columns, range } = table;
  const at = columns[column]?.column ?? range.left;
  const own = view.sheet(sheet);
  for (const row of [...headerRows].reverse())
    if ((own?.text(row, at).trim() ?? "") !== "") return { sheet, row, column: at };
  return { sheet, row: headerRows[headerRows.length - 1] ?? range.top, column: at };
}
