import type { Relation, Term } from "../relations/relation";
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

type Counted = Omit<VarianceColumns, "rows"> & { rows: number };

function isOf(table: Table, { column }: Term, roles: ReadonlySet<ColumnRole>): boolean {
  return roles.has(table.columns[column]?.role ?? "other");
}

function readColumns(
  tables: readonly Table[],
  relations: readonly Relation[],
): readonly VarianceColumns[] {
  const byId = new Map(tables.map((table) => [table.id, table]));
  const found = new Map<string, Counted[]>();
  const inOrder: Counted[] = [];
  for (const relation of relations) {
    if (relation.sense !== "variance" || relation.verdict === "wrong" || relation.printed === 0)
      continue;
    const { target, terms } = relation;
    const table = byId.get(target.table);
    const [one, two] = terms;
    if (!table || !one || !two || terms.length > 2 || one.sign === two.sign) continue;
    const spent = isOf(table, one, forecast) ? one : two;
    const planned = spent === one ? two : one;
    if (!isOf(table, spent, forecast) || !isOf(table, planned, plan)) continue;
    let known = found.get(table.id);
    if (!known) found.set(table.id, (known = []));
    const same = known.find(
      (other) =>
        other.variance === target.column &&
        other.spent === spent.column &&
        other.planned === planned.column &&
        other.way === spent.sign,
    );
    if (same) {
      same.rows++;
      continue;
    }
    const counted = {
      table,
      variance: target.column,
      spent: spent.column,
      planned: planned.column,
      way: spent.sign,
      rows: 1,
    };
    known.push(counted);
    inOrder.push(counted);
  }
  const best = new Map<string, VarianceColumns>();
  for (const one of inOrder) {
    const key = `${one.table.id} ${String(one.variance)}`;
    if (one.rows > (best.get(key)?.rows ?? 1)) best.set(key, one);
  }
  return [...best.values()];
}
