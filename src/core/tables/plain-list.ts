import { hasHeaderWords } from "./header-words";
import type { BlockRows } from "./block-rows";
import type { PickedColumn } from "./pick-columns";
import type { ColumnStats } from "./read-columns";

const notMoney =
  /^(?:pages?|page no\.?|p\.|tel(?:ephone)?(?: no\.?| number)?|phone|ext(?:ension)?|mobile|fax|room|year|date|version|issue|item|no\.?|number|ref|para(?:graph)?|section|post ?code)$/i;

/**
 * Whether a block that holds figures is still no table of them: a contents page, a list of contacts, a few
 * facts about the document (Period: 7, Version: 2).
 */
export function isPlainList(
  rows: BlockRows,
  body: readonly number[],
  columns: readonly PickedColumn[],
  headed: boolean,
): boolean {
  const filled = columns.filter((column) => column.filled);
  if (filled.every((column) => notMoney.test(column.header.trim()))) return true;
  let figures = 0;
  let plain = 0;
  let words = 0;
  for (const { stats, filled: holds } of columns) {
    if (!stats) continue;
    words += stats.words;
    if (!holds) continue;
    figures += stats.figures + stats.percents + stats.years;
    plain += stats.plain;
  }
  if (figures === 0) return true;
  const only = filled.length === 1 ? filled[0] : undefined;
  if (only) {
    const few = body.filter((r) => rows.isFigureRow(r)).length < 3;
    if (few && plain === figures && !hasHeaderWords(only.header)) return true;
    // Small whole numbers that only ever rise are page or item numbers.
    if (!headed) return few || (plain === figures && rises(only.stats));
  }
  // One figure here and there in a page of words.
  return !headed && figures < 3 && words > figures;
}

function rises(count: ColumnStats | undefined): boolean {
  return count !== undefined && count.falls === 0 && (count.last ?? 0) <= 500;
}
