import type { ReportMatch } from "../report/report-claim";

/** The cell an amount was held against, or the sum of several: `'Appendix 1'!F4 − 'Appendix 1'!C4`. Empty without one. */
export function matchedCell(match: ReportMatch | null): string {
  if (!match) return "";
  const cells =
    match.parts === undefined
      ? match.cell
      : match.parts
          .map(({ sign, cell }, at) =>
            at === 0 && sign === "+" ? cell : `${sign === "-" ? "−" : "+"} ${cell}`,
          )
          .join(" ");
  return match.workbook === undefined ? cells : `${match.workbook}: ${cells}`;
}
