import type { Relation } from "../relations/relation";
import { readPeriod } from "../tables/periods";
import type { Table } from "../tables/table";

/** Two balances of a table whose headings name dates the wrong way round; columns are indexes. */
export interface BackwardBalances {
  readonly table: Table;
  /** The balance that is worked out, and the one that it is worked out from. */
  readonly ends: number;
  readonly starts: number;
}

/** Lines on which a balance has to be worked out from the other, so that chance does not say so. */
const leastLines = 2;

/** Balances worked out from one whose heading names the same date or a later one: last year's heading was left over it. */
export function backwardBalances(
  tables: readonly Table[],
  relations: readonly Relation[],
): readonly BackwardBalances[] {
  const dated = new Map(
    tables.flatMap((table) => {
      const dates = datesOf(table);
      return dates.size > 1 ? [[table.id, { table, dates }] as const] : [];
    }),
  );
  if (dated.size === 0) return [];
  const found = new Map<string, BackwardBalances & { lines: number }>();
  for (const { kind, verdict, target, terms } of relations) {
    const known = dated.get(target.table);
    if (!known || verdict === "wrong" || (kind !== "sum" && kind !== "difference")) continue;
    const end = known.dates.get(target.column);
    if (end === undefined) continue;
    for (const { row, column } of terms) {
      const start = known.dates.get(column);
      if (row !== target.row || start === undefined || column === target.column) continue;
      if (end > start) continue;
      const key = `${target.table} ${String(target.column)} ${String(column)}`;
      const one = found.get(key);
      if (one) one.lines++;
      else found.set(key, { table: known.table, ends: target.column, starts: column, lines: 1 });
    }
  }
  return [...found.values()].filter(({ lines }) => lines >= leastLines);
}

function datesOf({ columns }: Table): ReadonlyMap<number, number> {
  const dates = new Map<number, number>();
  columns.forEach(({ role, header }, column) => {
    if (role !== "opening" && role !== "closing") return;
    const date = readPeriod(header);
    if (date?.kind === "date") dates.set(column, date.order);
  });
  return dates;
}
