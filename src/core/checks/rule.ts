import type { Hit, Severity } from "../finding";
import type { OwnInput } from "../own-tables/own-table";
import type { Relation } from "../relations/relation";
import type { ReconciledClaim, Statement } from "../reconcile/match";
import type { Settings } from "../settings";
import type { Table } from "../tables/table";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Narrative } from "../claims/narrative";
import type { PartName } from "../workbook/package-facts";
import type { CellReader } from "./cell-reader";
import type { WorkbookView } from "./workbook-view";

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
  /** Each workbook with its cells, formulas and tables. */
  readonly views: readonly WorkbookView[];
}

/** What a rule may look at that takes one sheet at a time: the views hold that sheet alone. */
export type SheetInput = Pick<RuleInput, "views" | "settings">;

/** A small table for a help page: the header, then its lines; `mark` names the cell to look at, `B3`. */
export interface RuleExample {
  readonly table: readonly (readonly string[])[];
  readonly mark?: string;
  /** What is to be seen in it. */
  readonly says: string;
}

/** A page of public guidance that a rule follows. */
export interface RuleGuidance {
  readonly title: string;
  readonly address: string;
}

/** What a rule is about, and how it is told. */
interface RuleFacts<Says extends string> {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** Templates with {names} from the hit's values. */
  readonly messages: Readonly<Record<Says, string>>;
  /** The fault, and the same lines put right, as its help page shows them. */
  readonly examples: { readonly fault: RuleExample; readonly mended: RuleExample };
  /** Public guidance the rule follows. */
  readonly guidance?: readonly RuleGuidance[];
  /** Parts of a workbook that it looks at and not every reader brings over. */
  readonly needs?: readonly PartName[];
  /** Left out unless the settings give it a severity. */
  readonly offUntilSet?: true;
  /**
   * How it shares a cell with other rules: a cause tells why the figure is wrong, so it speaks for the casting faults of
   * the same cell; a trait only adds itself to them. Without it, its findings stand alone.
   */
  readonly shares?: "cause" | "trait";
}

/** A rule that looks at everything together: several sheets, what tables promise, the words. */
export interface WholeRule<Says extends string = string> extends RuleFacts<Says> {
  readonly scope?: never;
  check(input: RuleInput): Iterable<Hit<Says>>;
}

/**
 * A rule that nothing outside a sheet has a say in but the settings. It is given one sheet at a time, and what it finds
 * there stands until that sheet changes.
 */
export interface SheetRule<Says extends string = string> extends RuleFacts<Says> {
  readonly scope: "sheet";
  check(input: SheetInput): Iterable<Hit<Says>>;
}

/**
 * One fault that Crosscast looks for. The file's name is the id; wording lives in `messages` and in
 * the help page made from `title`, `why` and `fix`. `check` has no state and does not throw for bad data.
 */
export type Rule<Says extends string = string> = WholeRule<Says> | SheetRule<Says>;
