import type { Finding } from "./finding";
import { quoteSheet } from "./workbook/cell-ref";

/** Where a person finds it: `'Appendix 1'!F10`, “report.docx, line 57”, or “Table 1 in report.docx”. */
export function findingPlace({ location }: Pick<Finding, "location">): string {
  const { sheet, cell, workbook, document, line, table } = location;
  if (table !== undefined) return table;
  if (document !== undefined && line !== undefined) return `${document}, line ${String(line)}`;
  if (sheet === null) return "";
  return `${quoteSheet(workbook === undefined ? sheet : `[${workbook}]${sheet}`)}!${cell ?? ""}`;
}
