import type { Relation, Term } from "../relations/relation";
import type { Comparison, OwnInput } from "./own-table";

/** What is said of arithmetic in narratives' own tables that does not hold. */
export interface JudgedRelations extends Pick<OwnInput, "repeats" | "broken"> {
  /** Faults of the narrative's table itself. */
  readonly faults: readonly Relation[];
}

/**
 * One fault is told once. A sum of a narrative's table that fails with the very figures of the workbook is the
 * workbook's fault, seen again; one that uses a figure that is not the workbook's follows from that difference.
 * Only what is left is a fault of its own.
 *
 * @param failing relations of narratives' tables that do not hold, and `ofWorkbook` those of the workbook.
 */
export function judgeRelations(
  failing: readonly Relation[],
  ofWorkbook: readonly Relation[],
  comparisons: readonly Comparison[],
): JudgedRelations {
  const byTable = new Map(comparisons.map((one) => [one.own.id, one]));
  const byTarget = new Map<string, Relation[]>();
  for (const relation of failing.length === 0 ? [] : ofWorkbook) {
    const key = cellKey(relation.target);
    byTarget.set(key, [...(byTarget.get(key) ?? []), relation]);
  }
  const faults: Relation[] = [];
  const repeats = new Map<string, string[]>();
  const broken = new Map<string, number>();
  for (const relation of failing) {
    const home = byTable.get(relation.target.table);
    const cells = [relation.target, ...relation.terms];
    if (home && cells.some((cell) => differs(byTable.get(cell.table), cell))) {
      broken.set(home.own.id, (broken.get(home.own.id) ?? 0) + 1);
      continue;
    }
    const target = counterpart(byTable, relation.target);
    const same = target
      ? byTarget
          .get(cellKey(target))
          ?.find(
            (one) => one.sense === relation.sense && one.terms.length === relation.terms.length,
          )
      : undefined;
    if (!same || !home) faults.push(relation);
    else repeats.set(same.id, [...(repeats.get(same.id) ?? []), home.own.sheet]);
  }
  return { faults, repeats, broken };
}

function differs(comparison: Comparison | undefined, cell: Term): boolean {
  return (
    comparison?.differences.some(({ own }) => own.row === cell.row && own.column === cell.column) ??
    false
  );
}

/** The workbook's cell that a cell of a narrative's table repeats. */
function counterpart(byTable: ReadonlyMap<string, Comparison>, cell: Term): Term | null {
  const comparison = byTable.get(cell.table);
  const place = comparison?.otherOf(cell);
  return place && comparison?.other ? { ...cell, ...place, table: comparison.other.id } : null;
}

function cellKey({ table, row, column }: Term): string {
  return `${table} ${String(row)} ${String(column)}`;
}
