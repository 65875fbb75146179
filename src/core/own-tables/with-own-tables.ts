import { CellReader } from "../checks/cell-reader";
import type { RuleInput } from "../checks/rule";
import type { Table } from "../tables/table";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { findCounterparts } from "./find-counterparts";
import { judgeRelations } from "./judge-relations";
import type { OwnTables } from "./own-table";

/** What rules look at, with the narratives' own tables among it. */
export function withOwnTables(
  input: RuleInput,
  workbooks: readonly { readonly workbook: WorkbookSnapshot; readonly tables: readonly Table[] }[],
  narratives: readonly OwnTables[],
): RuleInput {
  if (narratives.length === 0) return input;
  const comparisons = findCounterparts(narratives, input.tables);
  const relations = narratives.flatMap((one) => one.relations);
  const wrong = relations.filter(({ verdict }) => verdict === "wrong");
  const { faults, repeats, broken } = judgeRelations(wrong, input.failing, comparisons);
  return {
    ...input,
    relations: [...input.relations, ...relations],
    failing: [...input.failing, ...faults],
    cells: new CellReader(workbooks, narratives),
    own: { comparisons, relations, repeats, broken },
  };
}
