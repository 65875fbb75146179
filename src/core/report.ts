import { rules } from "./checks/rules";
import type { Reviewed } from "./conclude";
import type { Coverage, Summary } from "./coverage";
import type { Finding } from "./finding";
import { reportClaim, type ReportClaim } from "./report/report-claim";
import { reportOwnTable, type ReportOwnTable } from "./report/report-own-table";
import type { ReportRelation } from "./report/report-relation";
import { reportRelations } from "./report/report-relations";
import { reportStatement, type ReportStatement } from "./report/report-statement";
import { reportTable, type ReportTable } from "./report/report-table";
import type { Rewrite } from "./rewrites/rewrite";
import type { PackReview, Review } from "./review";
import { ReviewMemory } from "./review-memory";
import type { Unchecked } from "./unchecked";
import type { Visibility } from "./workbook/snapshot";

/** Version of the report format; fields may be added within a version, none changes its meaning. */
export const schemaVersion = 1;

/** One review of one workbook as plain JSON: the public format. Money is decimal text, never a number. */
export interface Report {
  readonly schemaVersion: typeof schemaVersion;
  readonly workbook: {
    readonly name: string;
    readonly sheets: readonly { readonly name: string; readonly visibility: Visibility }[];
  };
  readonly tables: readonly ReportTable[];
  readonly relations: readonly ReportRelation[];
  /** Tables that the narratives print themselves. Left out where they print none. */
  readonly narrativeTables?: readonly ReportOwnTable[];
  readonly claims: readonly ReportClaim[];
  readonly statements: readonly ReportStatement[];
  readonly findings: readonly Finding[];
  /** Sentences to rewrite since an earlier version; left out where there was none to compare with. */
  readonly rewrites?: readonly Rewrite[];
  readonly unchecked: readonly Unchecked[];
  readonly coverage: Coverage;
  readonly summary: Summary;
}

/**
 * The review as the public report object.
 * @param memory what tables and relations that have not changed were reported as
 */
export function toReport(review: Review, memory = new ReviewMemory()): Report {
  return {
    schemaVersion,
    workbook: {
      name: review.workbook.name,
      sheets: review.workbook.sheets.map(({ name, visibility }) => ({ name, visibility })),
    },
    tables: review.tables.map((table) => memory.recall(reportTable, table)),
    relations: reportRelations(review.relations, review.cells, memory),
    ...narrativeTables(review),
    claims: review.claims.map((claim) => reportClaim(claim, review)),
    statements: review.statements.map((statement) => reportStatement(statement, review.cells)),
    findings: review.findings,
    ...(review.rewrites ? { rewrites: review.rewrites } : {}),
    unchecked: review.unchecked,
    coverage: review.coverage,
    summary: review.summary,
  };
}

/** Several workbooks under one narrative. `findings` are those of the words; each report has its own of the tables. */
export interface PackReport {
  readonly schemaVersion: typeof schemaVersion;
  readonly reports: readonly Report[];
  readonly narrativeTables?: readonly ReportOwnTable[];
  readonly claims: readonly ReportClaim[];
  readonly statements: readonly ReportStatement[];
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly coverage: Coverage;
  readonly summary: Summary;
}

const ofWords: ReadonlySet<string> = new Set(
  rules.filter(({ group }) => group === "narrative").map(({ id }) => id),
);

/** The review of a pack as the public report object; every match names its workbook. */
export function toPackReport(pack: PackReview): PackReport {
  const context = { ...pack, pack: true };
  return {
    schemaVersion,
    reports: pack.reviews.map((review) => toReport(review)),
    ...narrativeTables(pack),
    claims: pack.claims.map((claim) => reportClaim(claim, context)),
    statements: pack.statements.map((statement) => reportStatement(statement, pack.cells)),
    findings: pack.findings.filter(
      ({ claims, location, rule }) =>
        claims.length > 0 || location.document !== undefined || ofWords.has(rule),
    ),
    unchecked: pack.unchecked,
    coverage: pack.coverage,
    summary: pack.summary,
  };
}

function narrativeTables({
  ownTables,
  ownRelations,
  cells,
}: Reviewed): Pick<Report, "narrativeTables"> {
  if (ownTables.length === 0) return {};
  return { narrativeTables: ownTables.map((one) => reportOwnTable(one, ownRelations, cells)) };
}
