import { amountPlace } from "../amount-place";
import { matchedCell } from "../matched-cell";
import type { RecordInput } from "../record-input";
import { sayTime } from "../say-time";
import type { ScheduleDraft } from "./draft";

export function pickedLines({ result }: RecordInput): ScheduleDraft {
  return {
    title: "Lines chosen by a person",
    lead: "Here a person, not Crosscast, said which line of the workbook the words mean.",
    columns: ["Where", "Words", "Line", "Chosen by (as entered)", "When"],
    rows: result.claims.flatMap(({ picked, ...one }) =>
      picked
        ? [
            [
              amountPlace(one),
              one.quote,
              [picked.line, matchedCell(one.match)].filter(Boolean).join(", "),
              picked.by,
              sayTime(picked.at),
            ],
          ]
        : [],
    ),
    none: "No line was chosen by a person.",
  };
}
