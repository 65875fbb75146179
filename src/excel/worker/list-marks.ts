import type { Report } from "../../core/report";
import type { ReportClaim } from "../../core/report/report-claim";
import type { DocxMark } from "../../files/marked/docx-mark";

const open: ReadonlySet<ReportClaim["verdict"]> = new Set([
  "does-not-reconcile",
  "direction-conflict",
  "ambiguous",
]);
const good: ReadonlySet<ReportClaim["verdict"]> = new Set(["reconciles", "rounding"]);

/**
 * What to say in a Word report: a comment at each amount that disagrees, is unclear or stands in a statement
 * that does not add up, and where it is wanted a tick at each that agrees. Accepted findings are left out.
 */
export function listMarks(report: Report, narrative: string, ticks: boolean): DocxMark[] {
  const said = sayings(report);
  return report.claims.flatMap((claim): DocxMark[] => {
    const { source, decision } = claim;
    if (source.kind !== "document" || source.name !== narrative) return [];
    const { line, start, end } = source;
    const texts = said.get(claim.id);
    if (texts) return [{ kind: "comment", line, start, end, text: texts.join("\n") }];
    if (open.has(claim.verdict) && !decision)
      return [{ kind: "comment", line, start, end, text: claim.explanation }];
    if (ticks && good.has(claim.verdict))
      return [{ kind: "tick", line, start, end, text: claim.explanation }];
    return [];
  });
}

/** What open findings say, by the first amount each is about. */
function sayings(report: Report): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  const statements = new Map(report.statements.map((one) => [one.id, one]));
  for (const finding of report.findings) {
    if (finding.decision) continue;
    const claims = [
      ...finding.claims,
      ...finding.statements.flatMap((id) => statements.get(id)?.claims ?? []),
    ];
    const [first] = claims;
    if (first === undefined) continue;
    const texts = said.get(first) ?? [];
    texts.push(finding.advice === "" ? finding.message : `${finding.message}\n${finding.advice}`);
    said.set(first, texts);
  }
  return said;
}
