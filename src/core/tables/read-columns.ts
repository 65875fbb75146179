import type { BlockRows } from "./block-rows";
import { CellClass } from "./sheet-layout";

/** What stands in one column of a body. */
export interface ColumnStats {
  readonly column: number;
  figures: number;
  percents: number;
  nils: number;
  /** Single letters, which name rows where nothing else stands in their column. */
  initials: number;
  years: number;
  dates: number;
  words: number;
  letters: number;
  /** Different words among the first that the column says. */
  readonly distinct: Set<string>;
  /** Rows with figures in which the column says something. */
  filled: number;
  /** Figures that are bare whole numbers, each one more than the one before. */
  counting: number;
  /** Times a whole number is smaller than the one before. */
  falls: number;
  last: number | null;
  /** Small positive whole numbers. */
  plain: number;
}

/** Cells of words by which a column is judged to repeat itself. */
export const distinctSample = 60;

/** Counts the cells of every column over the given body rows. Headings count too, but not towards `filled`. */
export function readColumns(rows: BlockRows, body: readonly number[]): Map<number, ColumnStats> {
  const stats = new Map<number, ColumnStats>();
  for (const r of body) {
    const figureRow = rows.isFigureRow(r);
    rows.each(r, (cell, kind) => {
      let count = stats.get(cell.column);
      if (!count) stats.set(cell.column, (count = empty(cell.column)));
      if (figureRow) count.filled++;
      if (kind === CellClass.Words) {
        if (!figureRow) return;
        count.words++;
        if (count.words <= distinctSample) count.distinct.add(cell.text);
        count.letters += lettersOf(cell.text);
      } else if (kind === CellClass.Nil) count.nils++;
      else if (kind === CellClass.Mark) {
        count.nils++;
        if (/^\p{L}/u.test(cell.text)) count.initials++;
      } else if (kind === CellClass.Date) count.dates++;
      else if (kind === CellClass.Percent) count.percents++;
      else {
        if (kind === CellClass.Year) count.years++;
        else count.figures++;
        if (kind === CellClass.Foreign || cell.text.length > 10) return;
        const value = wholeNumber(cell.text);
        if (!Number.isInteger(value)) return;
        if (value > 0) count.plain++;
        if (count.last === null || value === count.last + 1) count.counting++;
        else if (value < count.last) count.falls++;
        count.last = value;
      }
    });
  }
  return stats;
}

/** The value of plain digits, without asking Number: there are very many; NaN for `1,204` and `(35)`. */
function wholeNumber(text: string): number {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === bracket) return NaN;
    if (code < 48 || code > 57) return Number(text);
    value = value * 10 + (code - 48);
  }
  return text === "" ? 0 : value;
}

const comma = 44;
const bracket = 40;

function empty(column: number): ColumnStats {
  return {
    column,
    figures: 0,
    percents: 0,
    nils: 0,
    initials: 0,
    years: 0,
    dates: 0,
    words: 0,
    letters: 0,
    distinct: new Set(),
    filled: 0,
    counting: 0,
    falls: 0,
    last: null,
    plain: 0,
  };
}

/** Letters of a text, 25 at most: a long comment is no better a name than a long name. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length && letters < 25; i++) {
    const code = text.charCodeAt(i) | 32;
    if ((code >= 97 && code <= 122) || code > 127) letters++;
  }
  return letters;
}
