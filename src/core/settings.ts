import type { Severity } from "./finding";

/** What a council may set. Every field has a default, so that nothing has to be set. */
export interface Settings {
  /** Severities that differ from the rules' own; "off" leaves a rule out. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Names that mean the same line: each list is one set of synonyms. */
  readonly synonyms: readonly (readonly string[])[];
  /** Sheets that are left out of the review, by name. */
  readonly excludedSheets: readonly string[];
  /** Units that somebody has declared where a sheet prints none, or the wrong one. */
  readonly units: readonly DeclaredUnit[];
  /** How far figures may be apart before rounding is not believed. */
  readonly tolerance: Tolerance;
  /** The sign of an adverse variance; "table" goes by each table's own arithmetic and notes. */
  readonly adverseSign: SignSetting;
  /** The sign of income in a budget column; "table" goes by each table's own lines. */
  readonly incomeSign: SignSetting;
  /** Variances from which the narrative owes an explanation: both limits must be passed. Null asks for none. */
  readonly explain: ExplainLimits | null;
  /** Adverse variances, in percent of budget, from which a line is amber and red. Null checks no status. */
  readonly rag: RagLimits | null;
  /** Virements above an amount and who has to approve them. */
  readonly virementLimits: readonly VirementLimit[];
  /** The period each committee month reports: `{ "September": "Period 4" }`. */
  readonly calendar: Readonly<Record<string, string>>;
  /** What goes out: a PDF of some sheets, or the workbook itself. Null where it is not said. */
  readonly published: Publication | null;
  /** Counts of people below this number may tell who they are. */
  readonly smallNumber: number;
}

/** What one printed unit is worth, as a person names it. */
export type UnitName = "£" | "£000" | "£m";

export interface DeclaredUnit {
  readonly sheet: string;
  /** Words of the title of one of its tables, or the address of one of that table's cells; left out, all its tables. */
  readonly table?: string;
  readonly unit: UnitName;
}

/** In units of the last printed place; null goes by print: half a unit for each figure that takes part. */
export interface Tolerance {
  /** Between a printed total or difference and what its figures come to. */
  readonly casting: number | null;
  /** Between an amount of the narrative and its cell. Only widens: what print allows is never refused. */
  readonly narrative: number | null;
}

export type SignSetting = "table" | "positive" | "negative";

export interface ExplainLimits {
  /** Pounds. */
  readonly amount: number;
  /** Percent of the line's budget. */
  readonly percent: number;
}

export interface RagLimits {
  readonly amber: number;
  readonly red: number;
}

export interface VirementLimit {
  /** Pounds. */
  readonly above: number;
  readonly approval: string;
}

export interface Publication {
  readonly as: "pdf" | "workbook";
  /** The sheets of a PDF; empty for all visible ones. */
  readonly sheets: readonly string[];
}

export const defaultSettings: Settings = {
  severities: {},
  synonyms: [],
  excludedSheets: [],
  units: [],
  tolerance: { casting: null, narrative: null },
  adverseSign: "table",
  incomeSign: "table",
  explain: null,
  rag: null,
  virementLimits: [],
  calendar: {},
  published: null,
  smallNumber: 5,
};
