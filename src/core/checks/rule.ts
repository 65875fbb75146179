import type { Hit, Severity } from "../finding";
import type { OwnInput } from "../own-tables/own-table";
import type { Relation } from "../relations/relation";
import type { ReconciledClaim, Statement } from "../reconcile/match";
import type { Settings } from "../settings";
import type { Table } from "../tables/table";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Narrative } from "../claims/narrative";
import type { CellReader } from "./cell-reader";

export type RuleGroup = "casting" | "formulas" | "presentation" | "publishing" | "narrative";

/** Everything a rule may look at. Rules never read anything else. */
export interface RuleInput {
  /** One workbook, or those of a pack. */
  readonly snapshots: readonly WorkbookSnapshot[];
  readonly narratives: readonly Narrative[];
  readonly tables: readonly Table[];
  readonly relations: readonly Relation[];
  /** Those of them that rounding cannot explain. */
  readonly failing: readonly Relation[];
  readonly claims: readonly ReconciledClaim[];
  readonly statements: readonly Statement[];
  readonly settings: Settings;
  /** The narratives' own tables beside those of the workbook; left out where they print none. */
  readonly own?: OwnInput;
  /** Where the terms of relations and matches stand, and what a reader sees there. */
  readonly cells: CellReader;
}

/**
 * One fault that Crosscast looks for. The file's name is the id; wording lives in `messages` and in
 * the help page made from `title`, `why` and `fix`. `check` has no state and does not throw for bad data.
 */
export interface Rule<Says extends string = string> {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** Templates with {names} from the hit's values. */
  readonly messages: Readonly<Record<Says, string>>;
  check(input: RuleInput): Iterable<Hit<Says>>;
}
