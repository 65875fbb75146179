import type { BlockRows } from "./block-rows";
import type { HeaderGroup } from "./header-rows";
import { joinHeaders } from "./join-headers";
import {
  countsRows,
  distinctShare,
  isCodeColumn,
  isFigureColumn,
  isRemarkHeader,
  mainLabelColumn,
} from "./label-columns";
import { readColumns, type ColumnStats } from "./read-columns";

/** One column of a table before its role is known. */
export interface PickedColumn {
  /** Sheet column. */
  readonly column: number;
  readonly header: string;
  readonly stats: ColumnStats | undefined;
  /** It holds figures, or is headed as if it did. */
  readonly figures: boolean;
  /** At least one figure stands in it. */
  readonly filled: boolean;
  /** Its figures are percentages, by their look or by the heading. */
  readonly percent: boolean;
  /** Label column left of the names that is printed once for several rows, or again and again. */
  readonly carried: boolean;
  /** Label column that names the rows. */
  readonly main: boolean;
}

/** Reads which columns a body has, their headings, and which of them hold labels. */
export function pickColumns(
  rows: BlockRows,
  body: readonly number[],
  header: HeaderGroup | undefined,
): PickedColumn[] {
  const stats = readColumns(rows, body);
  const own = header ? joinHeaders(rows, header, []) : new Map<number, string>();
  const all = [...new Set([...stats.keys(), ...own.keys()])].sort((a, b) => a - b);
  const figures = all.filter((column) => isFigureColumn(stats.get(column), own.get(column) ?? ""));
  const headers = header ? joinHeaders(rows, header, figures) : own;
  const headerOf = (column: number) => headers.get(column) ?? "";
  const first = figures[0];
  if (first !== undefined && figures.length > 1) {
    const count = stats.get(first);
    const next = stats.get(all[all.indexOf(first) + 1] ?? 0);
    const code = first === all[0] && count && isCodeColumn(count, headerOf(first), next);
    if (count && (code || countsRows(count, headerOf(first)))) figures.shift();
  }
  const figureSet = new Set(figures);
  const figureRows = body.filter((r) => rows.isFigureRow(r)).length;
  const labels = all.filter((column) => !figureSet.has(column));
  const main = mainLabelColumn(
    labels.flatMap((column) => stats.get(column) ?? []),
    headers,
    figureRows,
    figures.find((column) => holdsFigures(stats.get(column))) ?? 0,
  );
  return all.flatMap((column): PickedColumn[] => {
    const count = stats.get(column);
    const isFigures = figureSet.has(column);
    const heading = headerOf(column);
    if (!isFigures && !count?.filled && heading === "") return [];
    return [
      {
        column,
        header: heading,
        stats: count,
        figures: isFigures,
        filled: isFigures && holdsFigures(count),
        percent: isFigures && isPercent(count, heading),
        carried: !isFigures && isCarried(count, heading, main, figureRows),
        main: column === main,
      },
    ];
  });
}

function holdsFigures(count: ColumnStats | undefined): boolean {
  return count !== undefined && count.figures + count.percents > 0;
}

function isPercent(count: ColumnStats | undefined, header: string): boolean {
  const mostly = count !== undefined && count.percents > 0 && count.percents >= count.figures;
  return mostly || /%|\bper ?cent/i.test(header);
}

function isCarried(
  count: ColumnStats | undefined,
  header: string,
  main: number | null,
  figureRows: number,
): boolean {
  if (!count || main === null || count.column >= main || isRemarkHeader(header)) return false;
  const repeats = count.filled < figureRows * 0.7 || distinctShare(count) < 0.6;
  return count.words > 0 && repeats && count.letters / count.words >= 4;
}
