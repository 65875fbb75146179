import type { Decisions } from "../../src/core/decisions";
import { noDecisions } from "../../src/core/decisions";
import { toReport } from "../../src/core/report";
import { describeDecided } from "../../src/core/decisions/describe-decided";
import type { Review } from "../../src/core/review";
import { applyChange } from "../../src/excel/decisions/apply-change";
import type { DecisionChange } from "../../src/excel/port";

export const decidedAt = "2026-01-05T09:30:00.000Z";

/** Decisions taken one after the other on a review, as the pane takes them. */
export function decideOn(
  review: Review,
  changes: readonly DecisionChange[],
  before: Decisions = noDecisions,
): Decisions {
  const report = toReport({ ...review, relations: [] });
  return changes.reduce((decisions, change) => {
    const mark = "finding" in change ? change.finding : "amount" in change ? change.amount : "";
    return applyChange(decisions, change, decidedAt, describeDecided(report, mark));
  }, before);
}

/** Every finding accepted, every amount that is not in the workbook sourced elsewhere. */
export function decideAll(review: Review): Decisions {
  const report = toReport({ ...review, relations: [] });
  return decideOn(review, [
    ...report.findings.map(({ fingerprint, location, rule }) => ({
      kind: "accept" as const,
      finding: fingerprint,
      reason: `${rule} ${location.cell ?? `line ${String(location.line)}`}`,
      by: "A. Person",
    })),
    ...report.claims
      .filter(({ verdict }) => verdict === "not-in-tables")
      .map(({ fingerprint, quote }) => ({
        kind: "source" as const,
        amount: fingerprint,
        reference: `Working paper on ${quote}`,
        by: "A. Person",
      })),
  ]);
}
