import { resultNames } from "../../wording";
import { amountPlace } from "../amount-place";
import type { RecordInput } from "../record-input";
import type { ScheduleDraft } from "./draft";

/** Amounts that nobody has settled: unclear, or neither in the workbook nor given a source. */
export function unsettledAmounts({ result }: RecordInput): ScheduleDraft {
  const open = result.claims.filter(
    ({ verdict, decision }) =>
      (verdict === "ambiguous" || verdict === "not-in-tables") && !decision,
  );
  return {
    title: "Amounts not agreed to anything",
    lead: "Unclear amounts may stand for more than one figure. The others are not in the workbook and no source was given for them.",
    columns: ["Where", "Words", "Result", "Why"],
    rows: open.map((one) => [
      amountPlace(one),
      one.quote,
      resultNames[one.verdict],
      one.explanation,
    ]),
    none: "Every amount was agreed to a figure, found to differ from one, or given a source elsewhere.",
  };
}
