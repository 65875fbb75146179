import type { CellReader } from "../checks/cell-reader";
import { amountFingerprint } from "../claims/amount-fingerprint";
import type { Claim, Direction, Measure } from "../claims/claim";
import type { Narrative } from "../claims/narrative";
import { signedValue } from "../claims/signed-value";
import type { Decisions } from "../decisions";
import type { Decision } from "../finding";
import type { Candidate, ClaimVerdict, ReconciledClaim } from "../reconcile/match";
import { formatRef } from "../workbook/cell-ref";

export type ReportSource =
  | {
      readonly kind: "document";
      readonly name: string;
      readonly line: number;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: "cell" | "note" | "comment" | "textbox";
      readonly ref: string;
      readonly start: number;
      readonly end: number;
    };

/** A cell, or several with their signs, that an amount may be speaking of. */
export type ReportMatch = {
  readonly label: string;
  readonly value: string;
  readonly confidence: number;
  /** Only in a pack. */
  readonly workbook?: string;
} & (
  | { readonly cell: string; readonly table: string; readonly parts?: undefined }
  | {
      readonly cell?: undefined;
      readonly table?: undefined;
      readonly parts: readonly { readonly sign: "+" | "-"; readonly cell: string }[];
    }
);

/** An amount in the narrative and what came of it. */
export interface ReportClaim {
  readonly id: string;
  readonly source: ReportSource;
  readonly paragraph: string | null;
  readonly quote: string;
  readonly value: string | null;
  readonly precision: string | null;
  readonly unit?: "percent";
  readonly approximate: boolean;
  readonly range: { readonly low: string | null; readonly high: string | null } | null;
  readonly direction: Direction;
  readonly measure: Measure;
  readonly subject: string;
  readonly period: string | null;
  readonly match: ReportMatch | null;
  readonly alternatives: readonly ReportMatch[];
  readonly verdict: ClaimVerdict;
  readonly difference: string | null;
  readonly explanation: string;
  /** For an amount that disagrees: its sentence with the right amount. Only where that is sure. */
  readonly suggestion?: string;
  /** A person's choice that decided which line is meant. */
  readonly picked?: NonNullable<ReconciledClaim["picked"]>;
  readonly fingerprint: string;
  readonly decision: Decision | null;
}

interface Context {
  readonly narratives: readonly Narrative[];
  readonly cells: CellReader;
  readonly decisions: Decisions;
  readonly pack?: boolean;
}

export function reportClaim(reconciled: ReconciledClaim, context: Context): ReportClaim {
  const { claim } = reconciled;
  const mark = amountFingerprint(claim, context.narratives);
  return {
    id: claim.id,
    source: sourceOf(claim, context.narratives),
    paragraph: claim.paragraph,
    quote: claim.quote,
    value: signedValue(claim)?.value ?? null,
    precision: claim.amount?.precision ?? null,
    ...(claim.amount?.unit === "percent" ? { unit: "percent" as const } : {}),
    approximate: claim.approximate,
    range: claim.range && {
      low: claim.range.low?.value ?? null,
      high: claim.range.high?.value ?? null,
    },
    direction: claim.direction.value,
    measure: claim.measure.value,
    subject: claim.subject.value,
    period: claim.period?.value ?? null,
    match: reconciled.match && reportMatch(reconciled.match, context),
    alternatives: reconciled.alternatives.map((one) => reportMatch(one, context)),
    verdict: reconciled.verdict,
    difference: reconciled.difference,
    explanation: reconciled.explanation,
    ...(reconciled.suggestion === undefined ? {} : { suggestion: reconciled.suggestion }),
    ...(reconciled.picked === undefined ? {} : { picked: reconciled.picked }),
    fingerprint: mark,
    decision: context.decisions.amounts?.[mark] ?? null,
  };
}

function sourceOf(
  { place, start, end, narrative }: Claim,
  all: readonly Narrative[],
): ReportSource {
  if (place.kind !== "document") return { kind: place.kind, ref: place.ref, start, end };
  return { kind: "document", name: all[narrative]?.name ?? "", line: place.line, start, end };
}

function reportMatch(candidate: Candidate, { cells, pack }: Context): ReportMatch {
  const { parts, label, value } = candidate;
  const confidence = Math.round(candidate.confidence * 1000) / 1000;
  const first = parts[0];
  const more = {
    label,
    value,
    confidence,
    ...(pack && first ? { workbook: cells.workbook(first.table) } : {}),
  };
  if (parts.length === 1 && first)
    return { cell: formatRef(cells.ref(first)), table: first.table, ...more };
  return {
    parts: parts.map((part) => ({
      sign: part.sign < 0 ? ("-" as const) : ("+" as const),
      cell: formatRef(cells.ref(part)),
    })),
    ...more,
  };
}
