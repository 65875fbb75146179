import type { Report } from "../../core/report";
import type { ReportMatch } from "../../core/report/report-claim";
import { parseRef } from "../../core/workbook/cell-ref";
import { printedValue } from "./printed-value";

/** A cell, or several, that an amount may be speaking of, in words. */
export interface MatchWords {
  readonly label: string;
  /** Header of its column; empty where it is made of several cells. */
  readonly column: string;
  readonly printed: string;
  /** The cells as references, in order. */
  readonly cells: readonly string[];
  /** Its sheet; null where it is made of several cells. */
  readonly sheet: string | null;
}

export function describeMatch(
  match: ReportMatch,
  tables: Report["tables"],
  percent: boolean,
): MatchWords {
  if (match.parts)
    return {
      label: match.label,
      column: "",
      printed: percent ? `${match.value}%` : printedValue(match.value, 1),
      cells: match.parts.map(({ cell }) => cell),
      sheet: null,
    };
  const ref = parseRef(match.cell);
  const table = tables.find(({ id }) => id === match.table);
  const letter = /!\$?([A-Z]+)\$?\d+$/.exec(match.cell)?.[1];
  const column = table?.columns.find((one) => one.column === letter);
  const scale = (column?.unit ?? table?.unit)?.scale ?? 1;
  return {
    label: match.label,
    column: column?.header ?? "",
    printed: percent ? `${match.value}%` : printedValue(match.value, scale),
    cells: [match.cell],
    sheet: ref?.sheet ?? null,
  };
}

/** "F18": a reference without its sheet, to stand beside an amount. */
export function shortCell(ref: string): string {
  return ref.slice(ref.lastIndexOf("!") + 1);
}
