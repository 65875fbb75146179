import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import { figureColumns } from "../tables/figure-columns";
import type { ReportCell } from "../tables/report-table";
import { tableSheet } from "../tables/table-sheet";
import { countWords } from "../word/count-words";

/**
 * A block of lines of a text file as a sheet, where its columns hold figures; null where they do not.
 *
 * @param name the sheet's name.
 * @param title the line over the block; a short one is its caption.
 */
export function figureBlock(
  name: string,
  rows: readonly (readonly ReportCell[])[],
  title: string,
): SheetSnapshot | null {
  if (rows.length < 2 || figureColumns(rows).size === 0) return null;
  const isCaption = title !== "" && countWords(title) <= 16 && !/[.;,]$/.test(title);
  return tableSheet(name, { captions: isCaption ? [title] : [], rows, notes: [] });
}

/** The nearest line above that is not blank; empty where there is none. */
export function lineAbove(lines: readonly string[], index: number): string {
  let above = index - 1;
  while (above >= 0 && (lines[above] ?? "").trim() === "") above--;
  return (lines[above] ?? "").trim();
}
