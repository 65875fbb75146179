import type { Report } from "../../core/report";
import type { SettingsDraft } from "./draft";
import type { DraftFaults } from "./read-draft";

/** What every part of the form is given. */
export interface FormProps {
  readonly draft: SettingsDraft;
  readonly faults: DraftFaults;
  /** The sheets of the workbook; those that are left out now come last. */
  readonly sheets: readonly string[];
  readonly tables: Report["tables"];
  change(some: Partial<SettingsDraft>): void;
}
