import { amountFingerprint } from "./claims/amount-fingerprint";
import type { Narrative } from "./claims/narrative";
import type { Decisions } from "./decisions";
import type { Finding } from "./finding";
import { isSame, type OwnInput } from "./own-tables/own-table";
import type { ClaimVerdict, ReconciledClaim } from "./reconcile/match";
import type { Relation } from "./relations/relation";
import type { Unchecked } from "./unchecked";

/** How much of what is written and added up was held against something, and what came of it. */
export interface Coverage {
  readonly amounts: number;
  readonly agree: number;
  readonly rounding: number;
  readonly disagree: number;
  readonly unclear: number;
  readonly notInWorkbook: number;
  /** Not in the workbook, and a person has said where else they come from. */
  readonly sourcedElsewhere: number;
  readonly relations: number;
  readonly hold: number;
  /** Only where the narratives print tables of figures themselves. */
  readonly narrativeTables?: TableCoverage;
}

/** What came of the tables that the narratives print. */
export interface TableCoverage {
  readonly tables: number;
  /** Every figure that they share with a table of the workbook is the same. */
  readonly same: number;
  readonly differ: number;
  readonly notInWorkbook: number;
  readonly relations: number;
  readonly hold: number;
}

function countOwnTables({ comparisons: tables, relations }: OwnInput): TableCoverage {
  const same = tables.filter(isSame).length;
  const unknown = tables.filter(({ other }) => other === null).length;
  return {
    tables: tables.length,
    same,
    differ: tables.length - same - unknown,
    notInWorkbook: unknown,
    relations: relations.length,
    hold: relations.filter(({ verdict }) => verdict !== "wrong").length,
  };
}

export interface Summary extends Readonly<Record<ClaimVerdict, number>> {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** No error without an accepted reason, no unclear amount unanswered, nothing unreadable. For pipelines only. */
  readonly readyToPublish: boolean;
}

export function countCoverage(
  claims: readonly ReconciledClaim[],
  relations: readonly Relation[],
  narratives: readonly Narrative[],
  decisions: Decisions,
  own?: OwnInput,
): Coverage {
  const of = verdictCounts(claims);
  const elsewhere = claims.filter(
    (one) =>
      one.verdict === "not-in-tables" &&
      decisions.amounts?.[amountFingerprint(one.claim, narratives)] !== undefined,
  ).length;
  return {
    amounts: claims.length,
    agree: of.reconciles,
    rounding: of.rounding,
    disagree: of["does-not-reconcile"] + of["direction-conflict"],
    unclear: of.ambiguous,
    notInWorkbook: of["not-in-tables"] - elsewhere,
    sourcedElsewhere: elsewhere,
    relations: relations.length,
    hold: relations.reduce((count, one) => count + (one.verdict === "wrong" ? 0 : 1), 0),
    ...(own && own.comparisons.length > 0 ? { narrativeTables: countOwnTables(own) } : {}),
  };
}

export function summarise(
  findings: readonly Finding[],
  claims: readonly ReconciledClaim[],
  unchecked: readonly Unchecked[],
  narratives: readonly Narrative[],
  decisions: Decisions,
): Summary {
  const of = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  const openErrors = findings.some(({ severity, decision }) => severity === "error" && !decision);
  const openAmounts = claims.some(
    ({ verdict, claim }) =>
      verdict === "ambiguous" &&
      decisions.amounts?.[amountFingerprint(claim, narratives)] === undefined,
  );
  return {
    error: of("error"),
    warning: of("warning"),
    info: of("info"),
    ...verdictCounts(claims),
    readyToPublish: !openErrors && !openAmounts && !unchecked.some((one) => one.unreadable),
  };
}

function verdictCounts(claims: readonly ReconciledClaim[]): Readonly<Record<ClaimVerdict, number>> {
  const counts = {
    reconciles: 0,
    rounding: 0,
    "does-not-reconcile": 0,
    "direction-conflict": 0,
    ambiguous: 0,
    "not-in-tables": 0,
  };
  for (const { verdict } of claims) counts[verdict]++;
  return counts;
}
