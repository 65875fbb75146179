import { makeTable } from "../tables/make-table";
import type { RowKind, Table, TableRow } from "../tables/table";
import type { RowSum } from "./find-column-totals";

/** An unlabelled or oddly named row that is believed to be a sum becomes a subtotal, the outermost a total. */
export function refineRows(table: Table, sums: readonly RowSum[]): Table {
  const parts = new Set<number>();
  for (const sum of sums) for (const row of sum.operands) parts.add(row);
  const kinds = new Map<number, RowKind>();
  for (const sum of sums) {
    const kind = table.rows[sum.target]?.kind;
    if (kind === "total" || kind === "subtotal") continue;
    kinds.set(sum.target, parts.has(sum.target) ? "subtotal" : "total");
  }
  if (kinds.size === 0) return table;
  const rows = table.rows.map((row, index): TableRow => {
    const kind = kinds.get(index);
    return kind ? ofKind(row, kind) : row;
  });
  return makeTable(table, table.id, table.unit, rows);
}

function ofKind(line: TableRow, kind: RowKind): TableRow {
  const { row, label, labels, section, bold, indent, hidden } = line;
  return { row, label, labels, kind, section, bold, indent, hidden };
}
