import type { PackReport, Report } from "../../core/report";
import type { ReportClaim } from "../../core/report/report-claim";
import type { DocxMark } from "./docx-mark";
import { marksInTables } from "./marks-in-tables";
import { sayAmount, sayCells } from "./say-amount";

/** What marks are made from: the report of one workbook, or of several under one narrative. */
export type MarkedReport = Pick<
  Report | PackReport,
  "claims" | "statements" | "findings" | "narrativeTables"
>;

const open: ReadonlySet<ReportClaim["verdict"]> = new Set([
  "does-not-reconcile",
  "direction-conflict",
  "ambiguous",
]);
const good: ReadonlySet<ReportClaim["verdict"]> = new Set(["reconciles", "rounding"]);

/**
 * What to say in a Word report: a comment at each amount that disagrees, contradicts its cell's sign, is unclear,
 * or ends a sum of the text that does not hold; where it is wanted, a tick with the cell at each that agrees.
 * What a person has accepted with a reason is left out.
 *
 * @param narrative the report's file name without its folder.
 */
export function marksFromReport(
  report: MarkedReport,
  narrative: string,
  ticks: boolean,
): DocxMark[] {
  const accepted = acceptedAmounts(report);
  const sums = brokenSums(report);
  const amounts = report.claims.flatMap((claim): DocxMark[] => {
    const { source, verdict } = claim;
    if (source.kind !== "document" || source.name !== narrative) return [];
    const { line, start, end } = source;
    const texts = [
      ...(open.has(verdict) && !claim.decision && !accepted.has(claim.id)
        ? [sayAmount(claim)]
        : []),
      ...(sums.get(claim.id) ?? []),
    ];
    if (texts.length > 0) return [{ kind: "comment", line, start, end, text: texts.join("\n") }];
    const cells = claim.match ? sayCells(claim.match) : "";
    if (!ticks || !good.has(verdict) || cells === "") return [];
    const text = verdict === "rounding" ? `${cells}, but for rounding` : cells;
    return [{ kind: "tick", line, start, end, text }];
  });
  return [...amounts, ...marksInTables(report, narrative, ticks)];
}

/** Amounts whose finding a person has accepted. */
function acceptedAmounts({ findings }: MarkedReport): ReadonlySet<string> {
  return new Set(findings.flatMap(({ decision, claims }) => (decision ? claims : [])));
}

/** What is open of the text's own sums, by the amount that each comes to. */
function brokenSums({
  findings,
  statements,
}: MarkedReport): ReadonlyMap<string, readonly string[]> {
  const accepted = new Set(findings.flatMap((one) => (one.decision ? one.statements : [])));
  const said = new Map<string, string[]>();
  for (const { id, claims, verdict, explanation } of statements) {
    const result = claims.at(-1);
    if (result === undefined || verdict !== "does-not-hold" || accepted.has(id)) continue;
    const text = `Does not fit with the other amounts of the text.\n${explanation}`;
    said.set(result, [...(said.get(result) ?? []), text]);
  }
  return said;
}
