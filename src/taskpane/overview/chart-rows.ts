import type { Report } from "../../core/report";
import type { RelationSense } from "../../core/relations/relation";

/** What a chart may show: how far each line is from its budget, or how that changed since the last report. */
export type ChartKind = Extract<RelationSense, "variance" | "movement">;

export interface ChartRow {
  readonly label: string;
  /** As printed, in the table's own unit: decimal text. */
  readonly printed: string;
  /** The same as a number, for the length of a bar only. */
  readonly size: number;
  readonly cell: string;
}

export interface Chart {
  readonly title: string;
  /** Header of the column the figures stand in. */
  readonly column: string;
  /** Whether a positive figure is above budget; null where the table does not tell. */
  readonly positiveIsOver: boolean | null;
  readonly rows: readonly ChartRow[];
}

/** More bars than these are read better as a table. */
const most = 15;

/**
 * The figures of the main table's variance or movement column, the largest first. They are those that the
 * review verified, so a row without a budget or an outturn is left out.
 */
export function chartRows(report: Report, kind: ChartKind): Chart | null {
  const byTable = new Map<string, Report["relations"][number][]>();
  for (const relation of report.relations) {
    if (relation.sense !== kind) continue;
    byTable.set(relation.table, [...(byTable.get(relation.table) ?? []), relation]);
  }
  const [id, relations] =
    [...byTable].sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  const table = report.tables.find((one) => one.id === id);
  if (!table || !relations) return null;
  const main = columnOf(relations[0]?.target ?? "");
  const byRow = new Map(
    relations
      .filter(({ target }) => columnOf(target) === main)
      .map((one) => [rowOf(one.target), one]),
  );
  const lines = table.rows.flatMap(({ row, label, kind: rowKind }) => {
    const relation = byRow.get(row);
    if (!relation || rowKind === "total") return [];
    const { printed, target } = relation;
    return [{ rowKind, row: { label, printed, size: Number(printed), cell: target } }];
  });
  const totals = lines.filter(({ rowKind }) => rowKind === "subtotal");
  const rows = (totals.length >= 3 ? totals : lines.filter((one) => one.rowKind === "line"))
    .map(({ row }) => row)
    .sort((one, other) => Math.abs(other.size) - Math.abs(one.size))
    .slice(0, most);
  if (rows.length < 2) return null;
  return {
    title: table.title,
    column: table.columns.find(({ column }) => column === main)?.header ?? "",
    positiveIsOver: isOver(relations[0], table),
    rows,
  };
}

function columnOf(target: string): string {
  return /!\$?([A-Z]+)\$?\d+$/.exec(target)?.[1] ?? "";
}

function rowOf(target: string): number {
  return Number(/\d+$/.exec(target)?.[0]);
}

/** Outturn less budget is above budget; a table that takes budget less outturn has it the other way round. */
function isOver(
  relation: Report["relations"][number] | undefined,
  table: Report["tables"][number],
): boolean | null {
  if (relation?.sense !== "variance") return null;
  const first = columnOf(relation.operands[0] ?? "");
  switch (table.columns.find(({ column }) => column === first)?.role) {
    case "outturn":
    case "actual":
      return true;
    case "budget":
    case "revised budget":
    case "budget to date":
      return false;
    default:
      return null;
  }
}
