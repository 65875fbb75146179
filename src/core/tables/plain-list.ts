import { hasHeaderWords } from "./header-words";
import type { ColumnStats } from "./read-columns";

const notMoney =
  /^(?:pages?|page no\.?|p\.|tel(?:ephone)?(?: no\.?| number)?|phone|ext(?:ension)?|mobile|fax|room|year|date|version|issue|item|no\.?|number|ref|para(?:graph)?|section|post ?code)$/i;

/**
 * Whether a block that holds figures is still no table of them: a contents page, a list of contacts, a few
 * facts about the document (Period: 7, Version: 2).
 */
export function isPlainList(
  filled: readonly number[],
  stats: ReadonlyMap<number, ColumnStats>,
  figureRows: number,
  headerOf: (column: number) => string,
  headed: boolean,
): boolean {
  if (filled.every((column) => notMoney.test(headerOf(column).trim()))) return true;
  let figures = 0;
  let plain = 0;
  let words = 0;
  for (const column of filled) {
    const count = stats.get(column);
    if (!count) continue;
    figures += count.figures + count.percents + count.years;
    plain += count.plain;
  }
  for (const count of stats.values()) words += count.words;
  if (figures === 0) return true;
  const only = filled.length === 1 ? headerOf(filled[0] ?? 0) : null;
  if (only !== null && !hasHeaderWords(only) && figureRows < 3 && plain === figures) return true;
  if (only !== null && !headed) {
    // Small whole numbers that only ever rise are page or item numbers.
    if (figureRows < 3) return true;
    return plain === figures && rises(stats.get(filled[0] ?? 0));
  }
  // One figure here and there in a page of words.
  return !headed && figures < 3 && words > figures;
}

function rises(count: ColumnStats | undefined): boolean {
  return count !== undefined && count.falls === 0 && (count.last ?? 0) <= 500;
}
