import type { Severity } from "./finding";

/** What a council may set. Every field has a default, so that nothing has to be set. */
export interface Settings {
  /** Severities that differ from the rules' own; "off" leaves a rule out. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
  /** Names that mean the same line: each list is one set of synonyms. */
  readonly synonyms: readonly (readonly string[])[];
  /** Sheets that are left out of the review, by name. */
  readonly excludedSheets: readonly string[];
}

export const defaultSettings: Settings = {
  severities: {},
  synonyms: [],
  excludedSheets: [],
};
