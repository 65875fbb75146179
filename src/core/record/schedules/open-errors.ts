import { ruleTitle } from "../../checks/rule-title";
import { findingPlace } from "../../finding-place";
import type { RecordInput } from "../record-input";
import type { ScheduleDraft } from "./draft";

export function openErrors({ result, owners }: RecordInput): ScheduleDraft {
  const open = result.findings.filter(
    ({ severity, decision }) => severity === "error" && !decision,
  );
  return {
    title: "Open errors",
    lead: "Each is to be put right, or accepted with a reason, before publication.",
    columns: ["Where", "What was found", "To do", "Owner (as entered)"],
    rows: open.map((one) => [
      findingPlace(one),
      `${ruleTitle(one.rule)}. ${one.message}`,
      one.advice,
      owners[one.fingerprint] ?? "",
    ]),
    none: "No errors are open.",
  };
}
