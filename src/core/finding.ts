import type { Term } from "./relations/relation";
import type { CellRef } from "./workbook/cell-ref";

export type Severity = "error" | "warning" | "info";

/** One thing used as evidence, with the text a reader sees there. */
export interface Evidence {
  /** `'Appendix 1'!F4`, or `narrative.txt line 57`. */
  readonly ref: string;
  readonly text: string;
}

export interface Location {
  readonly sheet: string | null;
  readonly cell: string | null;
  /** Only in a pack of several workbooks. */
  readonly workbook?: string;
  /** Narrative place where the fault is in the words: file name and line. */
  readonly document?: string;
  readonly line?: number;
  /** Only for a fault in a table that the narrative itself prints: "Table 1 in report.docx", and its cell. */
  readonly table?: string;
  readonly tableCell?: string;
}

/** What a rule yields: no wording, only the id of the message and the values that go into it. */
export interface Hit<Says extends string = string> {
  readonly says: Says;
  readonly values: Readonly<Record<string, string>>;
  readonly location: Location;
  readonly evidence: readonly Evidence[];
  /** Cells whose figures decide; hits of several rules on one wrong cell are merged. */
  readonly cells: readonly CellRef[];
  /** The figure, in pounds (percent for a percentage), that stands elsewhere for one cell and may be the right one. */
  readonly instead?: { readonly cell: Term; readonly value: number };
  /** Ids of claims and statements concerned. */
  readonly claims?: readonly string[];
  readonly statements?: readonly string[];
  /** The relation that does not hold, by its id. */
  readonly relation?: string;
  /** Overrides the rule's own severity, for a milder or graver case of it. */
  readonly severity?: Severity;
}

export interface Decision {
  readonly kind: "accepted" | "sourced-elsewhere";
  readonly reason: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** Everything in plain words: where, what is shown, what was expected. */
  readonly message: string;
  /** What to do about it, in plain words. */
  readonly advice: string;
  readonly location: Location;
  readonly evidence: readonly Evidence[];
  /** Other places where the same fault shows: one fault, one finding. */
  readonly consequences: readonly string[];
  readonly claims: readonly string[];
  readonly statements: readonly string[];
  readonly relations: readonly string[];
  /** Identifies the finding by rule, place and evidence values. */
  readonly fingerprint: string;
  readonly decision: Decision | null;
  /** A decision that holds no more, because figures it was taken on have changed. */
  readonly lapsed?: LapsedDecision;
}

export interface LapsedDecision {
  readonly decision: Decision;
  readonly changes: readonly FigureChange[];
}

/** A figure that is not what it was: null where it was not there, or is there no more. */
export interface FigureChange {
  /** Where it stands now, or stood. */
  readonly ref: string;
  readonly from: string | null;
  readonly to: string | null;
}
