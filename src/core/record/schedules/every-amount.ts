import { resultNames } from "../../wording";
import { amountPlace } from "../amount-place";
import { matchedCell } from "../matched-cell";
import type { RecordInput } from "../record-input";
import type { ScheduleDraft } from "./draft";

export function everyAmount({ result }: RecordInput): ScheduleDraft {
  return {
    title: "Every amount in the narrative",
    lead: "",
    columns: ["Where", "Words", "Result", "Cell"],
    rows: result.claims.map((one) => [
      amountPlace(one),
      one.quote,
      one.decision ? `${resultNames[one.verdict]}, sourced elsewhere` : resultNames[one.verdict],
      matchedCell(one.match),
    ]),
    none: "No amounts were read in a narrative.",
  };
}
