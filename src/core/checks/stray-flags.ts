import { isIncome } from "../relations/income-words";
import type { Relation } from "../relations/relation";
import type { Table } from "../tables/table";
import type { CellRef } from "../workbook/cell-ref";
import { varianceColumns } from "./variance-columns";
import type { WorkbookView } from "./workbook-view";

/** A word beside a variance that says it runs the other way than it does. */
export interface StrayFlag {
  readonly at: CellRef;
  readonly spent: CellRef;
  readonly planned: CellRef;
  readonly over: boolean;
  /** Rows whose words agree with their figures. */
  readonly count: number;
}

const adverse = /^\(?(?:a|adv\.?|adverse|o|over|overspend|overspent|deficit)\)?$/i;
const favourable = /^\(?(?:f|fav\.?|favourable|u|under|underspend|underspent|surplus)\)?$/i;

/** Rows that have to agree before one that does not is told. */
const leastAgreeing = 3;
const mostRows = 2000;

/** Words such as ADV and FAV beside variances, where nearly all rows bear them out and a few do not. */
export function* strayFlags(
  view: WorkbookView,
  relations: readonly Relation[],
): Iterable<StrayFlag> {
  const told = new Set<Table>();
  for (const { table, spent, planned } of varianceColumns(view.tables, relations)) {
    if (told.has(table) || table.rows.length > mostRows) continue;
    for (const [at, { role }] of table.columns.entries()) {
      if (role !== "label" && role !== "other") continue;
      const found = weigh(view, table, at, spent, planned);
      if (!found) continue;
      told.add(table);
      yield* found;
    }
  }
}

function weigh(
  view: WorkbookView,
  table: Table,
  flags: number,
  spent: number,
  planned: number,
): readonly StrayFlag[] | null {
  const { figures, columns, rows, sheet } = table;
  const index = view.sheet(sheet);
  const columnOf = (at: number): number => columns[at]?.column ?? 0;
  const broken: { row: number; over: boolean }[] = [];
  let count = 0;
  for (const [at, { row, kind, label, section }] of rows.entries()) {
    const text = kind === "heading" ? "" : (index?.text(row, columnOf(flags)).trim() ?? "");
    if (text === "") continue;
    const over = adverse.test(text);
    if (!over && !favourable.test(text)) return null;
    const by = figures.unitsAt(at, spent) - figures.unitsAt(at, planned);
    if (by === 0 || isIncome(label, section)) continue;
    if (by > 0 === over) count++;
    else broken.push({ row, over });
  }
  if (count < leastAgreeing || broken.length > Math.max(1, count / 5)) return null;
  const ref = (row: number, at: number): CellRef => ({ sheet, row, column: columnOf(at) });
  return broken.map(({ row, over }) => ({
    at: ref(row, flags),
    spent: ref(row, spent),
    planned: ref(row, planned),
    over,
    count,
  }));
}
