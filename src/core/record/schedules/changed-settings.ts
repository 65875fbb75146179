import { describeSettings } from "../describe-settings";
import type { RecordInput } from "../record-input";
import type { ScheduleDraft } from "./draft";

export function changedSettings({ settings, usual }: RecordInput): ScheduleDraft {
  return {
    title: "Settings that differ from the usual ones",
    lead: "",
    columns: ["Setting", "Set to"],
    rows: describeSettings(settings, usual),
    none: "All settings are the usual ones: no check was switched off and no sheet was left out.",
  };
}
