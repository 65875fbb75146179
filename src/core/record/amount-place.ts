import type { ReportClaim } from "../report/report-claim";

/** Where an amount stands, for a person: “report.docx, paragraph 4.1, line 57”, or the cell that holds its words. */
export function amountPlace({ source, paragraph }: ReportClaim): string {
  if (source.kind !== "document")
    return source.kind === "cell" ? source.ref : `${source.kind} at ${source.ref}`;
  const place = paragraph === null ? "" : `paragraph ${paragraph}, `;
  return `${source.name}, ${place}line ${String(source.line)}`;
}
