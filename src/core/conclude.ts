import type { CellReader } from "./checks/cell-reader";
import { listUnchecked, listWordless } from "./checks/list-unchecked";
import { mergeHits } from "./checks/merge-hits";
import { hideInClaim, hideInStatement } from "./checks/personal/hide-in-claims";
import { Veil } from "./checks/personal/veil";
import { rules } from "./checks/rules";
import { runRules } from "./checks/run-rules";
import type { Narrative } from "./claims/narrative";
import { countCoverage, summarise, type Coverage, type Summary } from "./coverage";
import type { Decisions } from "./decisions";
import { moveDecisions } from "./decisions/move-decisions";
import { PlaceNames } from "./decisions/place-names";
import { settleFindings } from "./decisions/settle-findings";
import type { Finding } from "./finding";
import { gatherInput } from "./gather-input";
import type { Comparison, OwnTables } from "./own-tables/own-table";
import { withOwnTables } from "./own-tables/with-own-tables";
import type { ReconciledClaim, Statement } from "./reconcile/match";
import type { Relation } from "./relations/relation";
import { ReviewMemory } from "./review-memory";
import type { Rewrite } from "./rewrites/rewrite";
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
  /** As given, under the fingerprints that their findings have now. */
  readonly decisions: Decisions;
  /** Fingerprints of findings whose decisions stood under others: now → then. */
  readonly moved: ReadonlyMap<string, string>;
  /** Sentences that an earlier version of the workbook bore out; left out where there was none to compare with. */
  readonly rewrites?: readonly Rewrite[];
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
  memory = new ReviewMemory(),
): Reviewed {
  const input = withOwnTables(
    gatherInput(workbooks, narratives, settings, decisions, memory),
    workbooks,
    own,
  );
  const { relations, claims, statements } = input;
  const veil = new Veil(input.views);
  const run = runRules(rules, input, memory);
  const places = new PlaceNames(workbooks.flatMap((one) => one.tables));
  const { findings, moved } = settleFindings(mergeHits(run.hits, input, veil), decisions, places);
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
    claims: claims.map((one) => hideInClaim(one, veil.hide)),
    statements: statements.map((one) => hideInStatement(one, veil.hide)),
    findings,
    unchecked,
    coverage: countCoverage(claims, relations, narratives, decisions, input.own),
    summary: summarise(findings, claims, unchecked, narratives, decisions),
    cells: input.cells,
    decisions: moveDecisions(decisions, moved),
    moved,
  };
}
