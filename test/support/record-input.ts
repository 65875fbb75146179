import type { Narrative } from "../../src/core/claims/narrative";
import { noDecisions, type Decisions } from "../../src/core/decisions";
import { noDetails, type RecordDetails } from "../../src/core/record/record-details";
import type { RecordInput } from "../../src/core/record/record-input";
import { toReport } from "../../src/core/report";
import { review } from "../../src/core/review";
import { defaultSettings, type Settings } from "../../src/core/settings";
import { drawSnapshot, revenue } from "./draw-snapshot";

export const entered: RecordDetails = {
  ...noDetails,
  council: "Example Council",
  committee: "Policy and Resources",
  meetingDate: "14 July 2026",
  stage: "draft",
  preparer: "A. Preparer",
};

interface Given {
  readonly rows?: readonly string[];
  readonly text?: string;
  readonly settings?: Partial<Settings>;
  readonly decisions?: Decisions;
  readonly details?: RecordDetails;
}

/** What a record is made of, for a small workbook and a sentence about it. */
export function recordInput({
  rows = revenue,
  text = "Roads is forecast to overspend by £20k. A grant of £612k was received.",
  settings: some = {},
  decisions = noDecisions,
  details = entered,
}: Given = {}): RecordInput {
  const settings = { ...defaultSettings, ...some };
  const narrative: Narrative = {
    name: "report.docx",
    losses: [],
    paragraphs: [
      { text, place: { kind: "document", line: 1 }, number: "2.1", style: "body", level: 0 },
    ],
  };
  const reviewed = review(drawSnapshot({ "Appendix 1": rows }), [narrative], settings, decisions);
  return {
    result: toReport(reviewed),
    files: [
      {
        role: "narrative",
        name: "report.docx",
        saved: null,
        sha256: "b".repeat(64),
        content: null,
      },
      {
        role: "workbook",
        name: "budget.xlsx",
        saved: "2026-06-30T16:05:00Z",
        sha256: null,
        content: {
          sha256: "a".repeat(64),
          sheets: [{ name: "Appendix 1", sha256: "c".repeat(64) }],
        },
      },
    ],
    details,
    settings,
    usual: defaultSettings,
    owners: decisions.owners ?? {},
    checkedAt: "2026-07-01T09:30:00Z",
    tool: "1.2.3",
  };
}
