import { claimLocation, placeName } from "../../core/checks/claim-place";
import { rules } from "../../core/checks/rules";
import type { Part } from "../../core/outcome";
import type { Finding } from "../../core/finding";
import type { ReconciledClaim } from "../../core/reconcile/match";
import { quoteSheet } from "../../core/workbook/cell-ref";

/** What a report for people says, section by section, before anyone decides how it looks. */
export interface Outline {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notes: readonly Finding[];
  readonly accepted: readonly Finding[];
  readonly unclear: readonly ReconciledClaim[];
  readonly rounding: readonly ReconciledClaim[];
  readonly elsewhere: readonly ReconciledClaim[];
}

export function outlineOf({ reviewed }: Part): Outline {
  const open = reviewed.findings.filter(({ decision }) => decision === null);
  const amounts = (verdict: ReconciledClaim["verdict"]) =>
    reviewed.claims.filter((one) => one.verdict === verdict);
  return {
    errors: open.filter(({ severity }) => severity === "error"),
    warnings: open.filter(({ severity }) => severity === "warning"),
    notes: open.filter(({ severity }) => severity === "info"),
    accepted: reviewed.findings.filter(({ decision }) => decision !== null),
    unclear: amounts("ambiguous"),
    rounding: amounts("rounding"),
    elsewhere: amounts("not-in-tables"),
  };
}

/** The title of the finding's rule. */
export function ruleTitle(finding: Finding): string {
  return rules.find(({ id }) => id === finding.rule)?.title ?? finding.rule;
}

/** Where a person finds it: `'Appendix 1'!F10`, or “report.docx, line 57”. */
export function findingPlace({ location }: Finding): string {
  const { sheet, cell, document, line } = location;
  if (document !== undefined && line !== undefined) return `${document}, line ${String(line)}`;
  return sheet === null ? "" : `${quoteSheet(sheet)}!${cell ?? ""}`;
}

/** Where an amount stands, for a person. */
export function amountPlace({ claim }: ReconciledClaim, { reviewed }: Part): string {
  const { line } = claimLocation(claim, reviewed.narratives);
  const place = placeName(claim, reviewed.narratives);
  return line !== undefined && claim.paragraph !== null ? `${place}, line ${String(line)}` : place;
}
