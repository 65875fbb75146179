import type { BlockRows } from "./block-rows";
import type { HeaderGroup } from "./header-rows";
import { isUnitOnly } from "./header-words";

/** One header row: its words by column. */
type Line = ReadonlyMap<number, string>;

/**
 * Joins the rows of a header, column by column, outermost first, leaving out words that a column has already.
 * A group heading counts for every column it stands over: those of its merged cell, or, without one, its
 * neighbours to the right where the headings below ask for one (they repeat, come in pairs, or only say a
 * unit or a period).
 * @param figures Columns of figures, from the left.
 * @returns Heading by sheet column; columns without one are left out.
 */
export function joinHeaders(
  rows: BlockRows,
  header: HeaderGroup,
  figures: readonly number[],
): ReadonlyMap<number, string> {
  const lines: Line[] = [];
  for (let r = header.from; r < header.to; r++) lines.push(textsOf(rows, r));
  const parts = new Map<number, string[]>();
  const add = (column: number, text: string) => {
    const list = parts.get(column);
    if (!list) parts.set(column, [text]);
    else if (!list.includes(text)) list.push(text);
  };
  lines.forEach((line, at) => {
    if (at < lines.length - 1)
      for (const { text, columns } of groupsOf(
        rows,
        header.from + at,
        line,
        lines.slice(at + 1),
        figures,
      ))
        for (const column of columns) add(column, text);
  });
  for (const line of lines) for (const [column, text] of line) add(column, text);
  return new Map([...parts].map(([column, list]) => [column, list.join(" ")]));
}

function textsOf(rows: BlockRows, r: number): Line {
  const texts = new Map<number, string>();
  rows.each(r, (cell) => texts.set(cell.column, cell.text.replace(/\s+/g, " ").trim()));
  return texts;
}

interface Group {
  readonly text: string;
  readonly columns: readonly number[];
}

/** The headings of one row that stand over several columns. */
function groupsOf(
  rows: BlockRows,
  r: number,
  line: Line,
  under: readonly Line[],
  figures: readonly number[],
): Group[] {
  const below = (column: number) =>
    under
      .map((next) => next.get(column) ?? "")
      .join(" ")
      .trim();
  const counts = new Map<string, number>();
  for (const column of figures) {
    const text = below(column);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const groups: Group[] = [];
  const starts = [...line.keys()];
  const number = rows.layout.number(r);
  let next = 0;
  starts.forEach((start, i) => {
    const text = line.get(start) ?? "";
    const merge = rows.layout.mergeAt(number, start);
    if (merge && merge.right > merge.left) {
      const last = Math.min(merge.right, rows.block.right);
      groups.push({
        text,
        columns: Array.from({ length: last - start + 1 }, (_, at) => start + at),
      });
      return;
    }
    while (next < figures.length && (figures[next] ?? 0) < start) next++;
    const end = starts[i + 1] ?? rows.block.right + 1;
    const columns: number[] = [];
    for (let at = next; at < figures.length && (figures[at] ?? 0) < end; at++)
      columns.push(figures[at] ?? 0);
    if (columns[0] !== start || columns.length < 2) return;
    if (asksForGroup(columns.map(below), counts))
      groups.push({ text, columns: columns.filter((column) => below(column) !== "") });
  });
  return groups;
}

const period =
  /^(?:(?:19|20)\d\d(?:[-/]\d{2,4})?|(?:p|m|q|period|month|quarter) ?\d{1,2}|\d+ ?[-–] ?\d+|\d+\+|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?:[- ]\d{2,4})?)$/i;

/** Headings that come in pairs under one measure. */
const paired =
  /^\W{0,3}(?:over|under|adverse|favourable|adv|fav|increase|decrease|gross|net|income|expenditure|revenue|capital|debit|credit|dr|cr)(?:[ -]?spend)?\W{0,3}(?:£\S{0,8}|%)?$/i;

function asksForGroup(under: readonly string[], counts: ReadonlyMap<string, number>): boolean {
  const told = under.filter((text) => text !== "");
  if (told.length < 2) return false;
  if (told.every((text) => isUnitOnly(text) || period.test(text))) return true;
  if (told.length === under.length && told.every((text) => paired.test(text))) return true;
  return told.some((text) => (counts.get(text) ?? 0) > 1 && !isUnitOnly(text));
}
