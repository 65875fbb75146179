import type { CellReader } from "../checks/cell-reader";
import type { Relation } from "../relations/relation";
import type { ReviewMemory } from "../review-memory";
import { reportRelation, type ReportRelation } from "./report-relation";

/** Relations as the report shows them; those of a table that has not changed are what they were. */
export function reportRelations(
  relations: readonly Relation[],
  cells: CellReader,
  memory: ReviewMemory,
): readonly ReportRelation[] {
  return runsByTable(relations).flatMap((run) => {
    const report = () => run.relations.map((relation) => reportRelation(relation, cells));
    if (run.table === null) return report();
    const table = cells.table(run.table);
    const named = cells.address({ table: run.table, row: 0, column: 0 });
    return memory.recallAs(reportRelations, table, [named, ...run.relations], report);
  });
}

interface Run {
  /** Null for a figure of two tables: each has a say in how it is told. */
  readonly table: string | null;
  readonly relations: Relation[];
}

function runsByTable(relations: readonly Relation[]): readonly Run[] {
  const runs: Run[] = [];
  for (const relation of relations) {
    const table = relation.kind === "carry" ? null : relation.target.table;
    const last = runs.at(-1);
    if (last && last.table === table) last.relations.push(relation);
    else runs.push({ table, relations: [relation] });
  }
  return runs;
}
