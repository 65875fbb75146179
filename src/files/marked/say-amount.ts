import type { ReportClaim, ReportMatch } from "../../core/report/report-claim";
import { parseRef, formatAddress } from "../../core/workbook/cell-ref";

/** Likely cells beyond these help nobody. */
const mostCells = 3;

/** A comment on an amount that does not simply agree: what is wrong, the cell, and what could be written instead. */
export function sayAmount(claim: ReportClaim): string {
  const lines = [titleOf(claim), claim.explanation];
  if (claim.match) lines.push(`Cell: ${sayCells(claim.match)}.`);
  else if (claim.alternatives.length > 0)
    lines.push(
      `Cells to look at: ${claim.alternatives.slice(0, mostCells).map(sayCells).join("; ")}.`,
    );
  if (claim.suggestion !== undefined) lines.push(`Suggested wording: “${claim.suggestion}”`);
  return lines.join("\n");
}

function titleOf({ verdict }: ReportClaim): string {
  switch (verdict) {
    case "does-not-reconcile":
      return "Does not agree with the workbook.";
    case "direction-conflict":
      return "The words contradict the sign in the workbook.";
    default:
      return "Unclear: please check by eye.";
  }
}

/** The cell or cells as an auditor notes them: "Appendix 1 F17", "Appendix 1 F10 less C10". */
export function sayCells(match: ReportMatch): string {
  const parts = match.parts ?? [{ sign: "+" as const, cell: match.cell }];
  let sheet = "";
  const said = parts.map(({ sign, cell }, at) => {
    const ref = parseRef(cell);
    const address = ref ? formatAddress(ref.row, ref.column) : cell;
    const named = ref && ref.sheet !== sheet ? `${ref.sheet} ${address}` : address;
    sheet = ref?.sheet ?? "";
    return at === 0 && sign === "+" ? named : `${sign === "+" ? "and" : "less"} ${named}`;
  });
  const book = match.workbook === undefined ? "" : `${match.workbook}, `;
  return book + said.join(" ");
}

/** A cell or block as an auditor notes it: "Appendix 1 F17", in a pack "capital.xlsx, Appendix 1 A3:D9". */
export function sayPlace(ref: string, workbook?: string): string {
  const at = ref.lastIndexOf("!");
  const sheet = ref.slice(0, at).replace(/^'|'$/g, "").replace(/''/g, "'");
  return `${workbook === undefined ? "" : `${workbook}, `}${sheet} ${ref.slice(at + 1)}`;
}
