import { ruleTitle } from "../../checks/rule-title";
import { findingPlace } from "../../finding-place";
import type { RecordInput } from "../record-input";
import type { ScheduleDraft } from "./draft";

export function openWarnings({ result }: RecordInput): ScheduleDraft {
  const open = result.findings.filter(
    ({ severity, decision }) => severity !== "error" && !decision,
  );
  return {
    title: "Warnings and notes left open",
    lead: "",
    columns: ["Where", "Kind", "What was found"],
    rows: open.map((one) => [
      findingPlace(one),
      one.severity === "warning" ? "Warning" : "Note",
      `${ruleTitle(one.rule)}. ${one.message}`,
    ]),
    none: "No warnings or notes are open.",
  };
}
