import type { Table } from "../tables/table";
import { compareTables, type Likeness } from "./compare-tables";
import type { Comparison, OwnTables } from "./own-table";
import { rowKey } from "./pair-rows";

/** Tables of a workbook that a narrative's table is held against; those that share most names come first. */
const mostCandidates = 40;
/** A name that so many tables have ("Total") leads to none of them by itself. */
const mostTables = 400;

/** Finds, for every table of the narratives, the workbook's table that it repeats, and compares the two. */
export function findCounterparts(
  narratives: readonly OwnTables[],
  tables: readonly Table[],
): Comparison[] {
  const owns = narratives.flatMap((narrative) =>
    narrative.tables.map((own) => ({ own, narrative })),
  );
  if (owns.length === 0) return [];
  const byName = tablesByName(tables);
  return owns.map(({ own, narrative }): Comparison => {
    const likest = candidates(own, byName)
      .map((other) => compareTables(own, other))
      .reduce<Likeness | null>(
        (best, one) => (one.likeness > (best?.likeness ?? 0) ? one : best),
        null,
      );
    const place = {
      document: narrative.workbook.name,
      line: narrative.lines.get(own.sheet) ?? null,
    };
    return likest ? { ...likest, ...place } : { ...unknown(own), ...place };
  });
}

function unknown(own: Table): Omit<Comparison, "document" | "line"> {
  return {
    own,
    other: null,
    figures: 0,
    agree: 0,
    differences: [],
    missing: [],
    added: [],
    otherOf: () => null,
  };
}

function tablesByName(tables: readonly Table[]): Map<string, Table[]> {
  const byName = new Map<string, Table[]>();
  for (const table of tables) {
    const names = new Set(table.rows.map((_, row) => rowKey(table, row)));
    for (const name of names) {
      if (name === null) continue;
      const list = byName.get(name);
      if (!list) byName.set(name, [table]);
      else if (list.length <= mostTables) list.push(table);
    }
  }
  return byName;
}

function candidates(own: Table, byName: ReadonlyMap<string, readonly Table[]>): Table[] {
  const shared = new Map<Table, number>();
  for (const name of new Set(own.rows.map((_, row) => rowKey(own, row)))) {
    const tables = name === null ? [] : (byName.get(name) ?? []);
    if (tables.length > mostTables) continue;
    for (const table of tables) shared.set(table, (shared.get(table) ?? 0) + 1);
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostCandidates)
    .map(([table]) => table);
}
