import type { Relation } from "../relations/relation";
import type { ColumnRole, Table } from "../tables/table";

const forecast: ReadonlySet<ColumnRole> = new Set(["outturn", "actual"]);
const plan: ReadonlySet<ColumnRole> = new Set(["budget", "revised budget", "budget to date"]);

/** A variance column and the two columns it is the difference of, as indexes among the table's columns. */
export interface VarianceColumns {
  readonly table: Table;
  readonly variance: number;
  readonly spent: number;
  readonly planned: number;
  /** +1 an overspend is positive, −1 negative. */
  readonly way: 1 | -1;
  /** Rows that say so with a variance other than nought. */
  readonly rows: number;
}

const known = new WeakMap<readonly Table[], readonly VarianceColumns[]>();

/** The variance columns of tables that at least two rows bear out: outturn less budget, or the other way. */
export function varianceColumns(
  tables: readonly Table[],
  relations: readonly Relation[],
): readonly VarianceColumns[] {
  const done = known.get(tables);
  if (done) return done;
  const columns = readColumns(tables, relations);
  known.set(tables, columns);
  return columns;
}

function readColumns(
  tables: readonly Table[],
  relations: readonly Relation[],
): readonly VarianceColumns[] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  const found = new Map<string, VarianceColumns>();
  for (const { sense, target, terms, verdict, printed } of relations) {
    if (sense !== "variance" || verdict === "wrong" || printed === 0 || terms.length !== 2)
      continue;
    const table = byId.get(target.table);
    const roleOf = (column: number) => table?.columns[column]?.role ?? "other";
    const spent = terms.find(({ column }) => forecast.has(roleOf(column)));
    const planned = terms.find(({ column }) => plan.has(roleOf(column)));
    if (!table || !spent || !planned || spent.sign === planned.sign) continue;
    const key = `${target.table} ${String(target.column)} ${String(spent.column)} ${String(planned.column)} ${String(spent.sign)}`;
    const rows = (found.get(key)?.rows ?? 0) + 1;
    found.set(key, {
      table,
      variance: target.column,
      spent: spent.column,
      planned: planned.column,
      way: spent.sign,
      rows,
    });
  }
  const best = new Map<string, VarianceColumns>();
  for (const one of found.values()) {
    const key = `${one.table.id} ${String(one.variance)}`;
    if (one.rows > (best.get(key)?.rows ?? 1)) best.set(key, one);
  }
  return [...best.values()];
}
