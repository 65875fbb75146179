import type { ReportOwnTable } from "../../core/report/report-own-table";
import { parseRef, quoteSheet } from "../../core/workbook/cell-ref";
import type { CellMark } from "./docx-mark";
import type { MarkedReport } from "./marks-from-report";
import { sayPlace } from "./say-amount";

/**
 * Comments on the cells of the report's own tables: figures that are not the workbook's, and sums that do not
 * hold. Where it is wanted, one tick on a table whose figures are all the workbook's.
 */
export function marksInTables(
  report: MarkedReport,
  narrative: string,
  ticks: boolean,
): readonly CellMark[] {
  const tables = (report.narrativeTables ?? []).filter((one) => one.narrative === narrative);
  const accepted = new Set(
    report.findings.flatMap(({ rule, decision, location }) =>
      rule === "report-table-differs" && decision && location.table ? [location.table] : [],
    ),
  );
  return [
    ...tables.flatMap((one) => (accepted.has(one.table.sheet) ? [] : differences(one))),
    ...faults(report, new Set(tables.map(({ table }) => table.sheet))),
    ...(ticks ? tables.flatMap(tick) : []),
  ];
}

function differences({ differences: list, repeats }: ReportOwnTable): CellMark[] {
  return list.flatMap(({ cell, text, workbookCell, workbookText }) => {
    // A cell that the report leaves empty has no words to put a comment on.
    if (text === "") return [];
    const place = sayPlace(workbookCell, repeats?.workbook);
    return markAt(
      cell,
      "comment",
      `Not the figure in the workbook.\nThe report has ${text}; ${place} shows ${workbookText || "nothing"}.`,
    );
  });
}

function faults({ findings }: MarkedReport, sheets: ReadonlySet<string>): CellMark[] {
  return findings.flatMap(({ location, decision, message, advice, evidence }) => {
    const { table, tableCell } = location;
    if (decision || table === undefined || tableCell === undefined || !sheets.has(table)) return [];
    const cell = `${quoteSheet(table)}!${tableCell}`;
    if (!evidence.some(({ ref, text }) => ref === cell && text !== "")) return [];
    return markAt(cell, "comment", `${message}\n${advice}`);
  });
}

/** The tick stands on the first name of the table's only column of names. */
function tick({ verdict, table, figures, repeats }: ReportOwnTable): CellMark[] {
  const [first] = table.rows;
  const [label, ...others] = table.columns.filter(({ role }) => role === "label");
  if (verdict !== "same" || !repeats || !first?.label || !label || others.length > 0) return [];
  const cell = `${quoteSheet(table.sheet)}!${label.column}${String(first.row)}`;
  return markAt(
    cell,
    "tick",
    `${sayPlace(repeats.range, repeats.workbook)}: all ${String(figures)} figures`,
  );
}

function markAt(cell: string, kind: CellMark["kind"], text: string): CellMark[] {
  const ref = parseRef(cell);
  return ref ? [{ ...ref, kind, text }] : [];
}
