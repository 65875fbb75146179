import { CellReader } from "./checks/cell-reader";
import type { RuleInput } from "./checks/rule";
import { WorkbookView } from "./checks/workbook-view";
import type { Claim } from "./claims/claim";
import { findClaims } from "./claims/find-claims";
import type { Narrative } from "./claims/narrative";
import type { ReadWorkbook } from "./conclude";
import { noDecisions, type Decisions } from "./decisions";
import { reconcile } from "./reconcile/reconcile";
import { ReviewMemory } from "./review-memory";
import type { Settings } from "./settings";

/** Everything the rules look at: tables and what they promise, amounts and what they were held against. */
export function gatherInput(
  workbooks: readonly ReadWorkbook[],
  narratives: readonly Narrative[],
  settings: Settings,
  decisions: Decisions = noDecisions,
  memory = new ReviewMemory(),
): RuleInput {
  // A million relations are not copied where one workbook holds them all.
  const [only] = workbooks.length === 1 ? workbooks : [];
  const tables = only?.tables ?? workbooks.flatMap((one) => one.tables);
  const relations = only?.relations ?? workbooks.flatMap((one) => one.relations);
  const amounts = memory.recall(claimsOf, narratives, settings);
  // Without amounts there is nothing to hold against the lines of a large workbook.
  const { claims, statements } =
    amounts.length === 0
      ? { claims: [], statements: [] }
      : reconcile(amounts, tables, relations, settings, narratives, decisions.picks, memory);
  const cells = new CellReader(workbooks);
  const snapshots = workbooks.map((one) => one.workbook);
  const failing = relations.filter(({ verdict }) => verdict === "wrong");
  return {
    snapshots,
    narratives,
    tables,
    relations,
    failing,
    claims,
    statements,
    settings,
    cells,
    views: workbooks.map(
      (one) => new WorkbookView(one.workbook, one.tables, workbooks.length > 1, memory),
    ),
  };
}

function claimsOf(narratives: readonly Narrative[], settings: Settings): readonly Claim[] {
  return findClaims(narratives, settings);
}
