import type { BlockRows } from "./block-rows";
import type { HeaderGroup } from "./header-rows";
import { isNote } from "./titles";
import { isTotalWords } from "./total-words";

const named = /^(?:table|appendix|annex|schedule|figure|exhibit|section|part)\b/i;
const continued = /\bcont(?:inued|'?d|\.)?(?:\b|$)/i;

/** First row of the title that stands over a header: the words directly above it, after the last figures or gap. */
export function titleStart(rows: BlockRows, floor: number, header: number): number {
  let start = header;
  let gapUsed = false;
  for (let r = header - 1; r >= floor; r--) {
    const near = rows.adjacent(r, r + 1);
    if (rows.isBlank(r)) continue;
    if (!rows.isTextRow(r) || rows.isProse(r) || isNote(rows.firstText(r))) break;
    if (!near && !rows.isBlank(r)) {
      if (gapUsed) break;
      // One gap may stand between a title and its header, if nothing stood directly above the header.
      if (start !== header) break;
      gapUsed = true;
    }
    start = r;
  }
  return start;
}

/** Whether `header` starts another table rather than repeating `first` after a page break. */
export function isNewTable(
  rows: BlockRows,
  first: HeaderGroup,
  last: HeaderGroup,
  header: HeaderGroup,
): boolean {
  if (!sameHeader(rows, first, header)) return true;
  const titles: string[] = [];
  let end = "";
  for (let r = header.from - 1; r >= last.to; r--) {
    if (rows.isFigureRow(r)) {
      end = rows.firstText(r);
      break;
    }
    if (rows.isTextRow(r)) titles.push(rows.firstText(r));
  }
  if (titles.length === 0 || titles.some((title) => continued.test(title))) return false;
  if (titles.some((title) => repeatsTitle(rows, first, title))) return false;
  return isTotalWords(end) || titles.some((title) => named.test(title));
}

/** Rows above a repeated header that only say the table's title again, or that it continues. */
export function repeatedTitles(rows: BlockRows, headers: readonly HeaderGroup[]): Set<number> {
  const again = new Set<number>();
  const first = headers[0];
  if (!first) return again;
  for (const header of headers.slice(1))
    for (let r = header.from - 1; r >= first.to && !rows.isFigureRow(r); r--) {
      const text = rows.firstText(r);
      if (text !== "" && (continued.test(text) || repeatsTitle(rows, first, text))) again.add(r);
    }
  return again;
}

function repeatsTitle(rows: BlockRows, first: HeaderGroup, title: string): boolean {
  for (let r = first.from - 1; r >= rows.block.from && r >= first.from - 5; r--)
    if (rows.firstText(r) === title) return true;
  return false;
}

function sameHeader(rows: BlockRows, one: HeaderGroup, two: HeaderGroup): boolean {
  const a = headerTexts(rows, one);
  const b = headerTexts(rows, two);
  let same = 0;
  for (const [column, text] of b) if (a.get(column) === text) same++;
  return same > 0 && same >= 0.8 * Math.max(a.size, b.size);
}

function headerTexts(rows: BlockRows, header: HeaderGroup): Map<number, string> {
  const texts = new Map<number, string>();
  for (let r = header.from; r < header.to; r++)
    rows.each(r, (cell) => {
      const before = texts.get(cell.column);
      const text = cell.text.replace(/\s+/g, "").toLowerCase();
      texts.set(cell.column, before === undefined ? text : before + text);
    });
  return texts;
}
