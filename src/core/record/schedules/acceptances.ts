import { findingPlace } from "../../finding-place";
import type { RecordInput } from "../record-input";
import { decidedRow } from "./decided-row";
import type { ScheduleDraft } from "./draft";

export function acceptances({ result }: RecordInput): ScheduleDraft {
  return {
    title: "Accepted with a reason",
    lead: "Names are as entered. An acceptance lapses as soon as one of its figures changes.",
    columns: ["Where", "What was found", "Reason", "Accepted by (as entered)", "When"],
    rows: result.findings.flatMap((one) =>
      decidedRow(findingPlace(one), one.message, one.decision),
    ),
    none: "Nothing was accepted.",
  };
}
