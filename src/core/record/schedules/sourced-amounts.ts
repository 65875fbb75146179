import { amountPlace } from "../amount-place";
import type { RecordInput } from "../record-input";
import { decidedRow } from "./decided-row";
import type { ScheduleDraft } from "./draft";

export function sourcedAmounts({ result }: RecordInput): ScheduleDraft {
  return {
    title: "Amounts sourced elsewhere",
    lead: "The workbook does not hold these. Crosscast has not seen their sources.",
    columns: ["Where", "Words", "Source (as entered)", "Given by (as entered)", "When"],
    rows: result.claims.flatMap((one) => decidedRow(amountPlace(one), one.quote, one.decision)),
    none: "No amount was given a source elsewhere.",
  };
}
