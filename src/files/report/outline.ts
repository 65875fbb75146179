import { formatAmount } from "../../core/money/format-amount";
import { claimLocation, placeName } from "../../core/checks/claim-place";
import type { Part } from "../../core/outcome";
import type { Finding } from "../../core/finding";
import type { ReconciledClaim } from "../../core/reconcile/match";

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

/** Where an amount stands, for a person; the document is named only where there are several. */
export function amountPlace({ claim }: ReconciledClaim, { reviewed }: Part): string {
  const { document, line } = claimLocation(claim, reviewed.narratives);
  const place = placeName(claim, reviewed.narratives);
  if (document === undefined || line === undefined) return place;
  const documents = reviewed.narratives.filter(({ paragraphs }) =>
    paragraphs.some((one) => one.place.kind === "document"),
  );
  const where = claim.paragraph === null ? place : `${place}, line ${String(line)}`;
  return documents.length > 1 ? where : where.slice(document.length + 1);
}

/** Amounts that stand in one place, together: each place once, in reading order. */
export function byPlace(
  amounts: readonly ReconciledClaim[],
  part: Part,
): readonly { readonly place: string; readonly amounts: readonly ReconciledClaim[] }[] {
  const places = new Map<string, ReconciledClaim[]>();
  for (const one of amounts) {
    const place = amountPlace(one, part);
    places.set(place, [...(places.get(place) ?? []), one]);
  }
  return [...places].map(([place, list]) => ({ place, amounts: list }));
}

/** The amount alone, as it is written: "£695k", "up to £20k". */
export function writtenAmount({ claim }: ReconciledClaim): string {
  if (claim.amount && !claim.range) return formatAmount(claim.amount.abs());
  return `“${claim.quote}”`;
}

/** The sentences to put in place of those that a finding is about; once where the words stand in several places. */
export function suggestionsFor(finding: Finding, { reviewed }: Part): readonly string[] {
  if (finding.claims.length === 0) return [];
  const ids = new Set(finding.claims);
  const sentences = reviewed.claims.flatMap(({ claim, suggestion }) =>
    suggestion !== undefined && ids.has(claim.id) ? [suggestion] : [],
  );
  return [...new Set(sentences)];
}
