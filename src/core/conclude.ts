import { CellReader } from "./checks/cell-reader";
import { listUnchecked, listWordless } from "./checks/list-unchecked";
import { mergeHits } from "./checks/merge-hits";
import type { RuleInput } from "./checks/rule";
import { rules } from "./checks/rules";
import { runRules } from "./checks/run-rules";
import { findClaims } from "./claims/find-claims";
import type { Narrative } from "./claims/narrative";
import { countCoverage, summarise, type Coverage, type Summary } from "./coverage";
import type { Decisions } from "./decisions";
import type { Finding } from "./finding";
import type { Comparison, OwnTables } from "./own-tables/own-table";
import { withOwnTables } from "./own-tables/with-own-tables";
import type { ReconciledClaim, Statement } from "./reconcile/match";
import { reconcile } from "./reconcile/reconcile";
import type { Relation } from "./relations/relation";
import type { Settings } from "./settings";
import type { Table } from "./tables/table";
import type { Unchecked } from "./unchecked";
import type { WorkbookSnapshot } from "./workbook/snapshot";

/** A workbook whose tables and relations have been found. */
export interface ReadWorkbook {
  /** As it was read. */
  readonly snapshot: WorkbookSnapshot;
  /** Without the sheets that the settings leave out. */
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly Table[];
  readonly relations: readonly Relation[];
}

/** What a review says, of one workbook or of several together. */
export interface Reviewed {
  /** Those given, then the prose found in the workbooks themselves. Claims name them by index. */
  readonly narratives: readonly Narrative[];
  readonly relations: readonly Relation[];
  /** The narratives' own tables, each beside the workbook's table that it repeats, and their arithmetic. */
  readonly ownTables: readonly Comparison[];
  readonly ownRelations: readonly Relation[];
  readonly claims: readonly ReconciledClaim[];
  readonly statements: readonly Statement[];
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly coverage: Coverage;
  readonly summary: Summary;
  readonly cells: CellReader;
  readonly decisions: Decisions;
}

/**
 * Holds the narratives against the tables of one or more workbooks and draws the findings together.
 * @param own the narratives' own tables; amounts of the text are never looked for in them.
 */
export function conclude(
  workbooks: readonly ReadWorkbook[],
  narratives: readonly Narrative[],
  settings: Settings,
  decisions: Decisions,
  own: readonly OwnTables[] = [],
): Reviewed {
  const tables = workbooks.flatMap((one) => one.tables);
  // A million relations are not copied where one workbook holds them all.
  const relations =
    workbooks.length === 1 && workbooks[0]
      ? workbooks[0].relations
      : workbooks.flatMap((one) => one.relations);
  const amounts = findClaims(narratives, settings);
  // Without amounts there is nothing to hold against the lines of a large workbook.
  const { claims, statements } =
    amounts.length === 0
      ? { claims: [], statements: [] }
      : reconcile(amounts, tables, relations, settings, narratives, decisions.picks);
  const cells = new CellReader(workbooks);
  const snapshots = workbooks.map((one) => one.workbook);
  const failing = relations.filter(({ verdict }) => verdict === "wrong");
  const ofWorkbooks: RuleInput = {
    snapshots,
    narratives,
    tables,
    relations,
    failing,
    claims,
    statements,
    settings,
    cells,
  };
  const input = withOwnTables(ofWorkbooks, workbooks, own);
  const run = runRules(rules, input);
  const findings = mergeHits(run.hits, input, decisions);
  const unchecked = [
    ...workbooks.flatMap((one) => listUnchecked(one.snapshot, one.tables, settings)),
    ...listWordless(narratives, claims),
    ...narratives.flatMap(({ losses }) => losses.map((loss) => ({ ...loss, unreadable: false }))),
    ...run.unchecked,
  ];
  return {
    narratives,
    relations,
    ownTables: input.own?.comparisons ?? [],
    ownRelations: input.own?.relations ?? [],
    claims,
    statements,
    findings,
    unchecked,
    coverage: countCoverage(claims, relations, narratives, decisions, input.own),
    summary: summarise(findings, claims, unchecked, narratives, decisions),
    cells: input.cells,
    decisions,
  };
}
