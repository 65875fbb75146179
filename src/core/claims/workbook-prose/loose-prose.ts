import type { Table } from "../../tables/table";
import { formatRef, type Range } from "../../workbook/cell-ref";
import type { CellSnapshot, RowSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import type { Paragraph } from "../narrative";
import { isProse, wordsOf } from "./is-prose";

/** "4.1", "4.1.", "a)", "(iv)" alone in a cell before the words. */
const numbering = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|\(?[a-z]{1,4}\))$/i;

/** Every text of a sheet that stands outside its tables, a cell a paragraph, from the top. */
export function looseProse(sheet: SheetSnapshot, tables: readonly Table[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const onlyWords = tables.length === 0;
  for (const { row, spans } of rowsBesideTables(sheet.rows, tables)) {
    let number: string | null = null;
    for (const cell of row.cells) {
      if (isWithin(spans, cell.column)) continue;
      if (number === null && numbering.test(cell.text.trim())) {
        number = cell.text.trim().replace(/\.$/, "");
        continue;
      }
      const words = wordsOf(cell);
      if (words === null || !(onlyWords || isProse(words))) continue;
      const ref = formatRef({ sheet: sheet.name, row: row.row, column: cell.column });
      for (const line of words.split(/\r?\n/)) {
        if (line.trim() === "") continue;
        paragraphs.push({
          text: line,
          place: { kind: "cell", ref },
          number,
          style: isHeading(cell, line) ? "heading" : "body",
          level: 0,
        });
        number = null;
      }
    }
  }
  return paragraphs;
}

/** A row that does not wholly belong to one table, with the tables that cross it. */
interface LooseRow {
  readonly row: RowSnapshot;
  readonly spans: readonly Range[];
}

/** The visible rows with cells beside the tables: very few in a workbook of figures, and the only ones read. */
function rowsBesideTables(rows: readonly RowSnapshot[], tables: readonly Table[]): LooseRow[] {
  const loose: LooseRow[] = [];
  const ranges = tables.map(({ range }) => range).sort((a, b) => a.top - b.top);
  let spans: readonly Range[] = [];
  let next = 0;
  let at = 0;
  while (at < rows.length) {
    const { row } = rows[at] as RowSnapshot;
    while ((ranges[next]?.top ?? Infinity) <= row) spans = [...spans, ranges[next++] as Range];
    spans = spans.filter(({ bottom }) => bottom >= row);
    // The tables that lie in a row stay the same until one ends or the next begins.
    const until = spans.reduce(
      (least, { bottom }) => Math.min(least, bottom + 1),
      ranges[next]?.top ?? Infinity,
    );
    at = addLooseRows(loose, rows, at, until, spans);
  }
  return loose;
}

/** @returns the place of the first row from `until` on */
function addLooseRows(
  loose: LooseRow[],
  rows: readonly RowSnapshot[],
  from: number,
  until: number,
  spans: readonly Range[],
): number {
  let at = from;
  for (let row = rows[at]; row && row.row < until; row = rows[++at])
    if (!row.hidden && !liesWithin(spans, row.cells)) loose.push({ row, spans });
  return at;
}

/** The whole row belongs to one table; nearly every row of a workbook of figures does. */
function liesWithin(spans: readonly Range[], cells: readonly CellSnapshot[]): boolean {
  const first = cells[0]?.column ?? 0;
  const last = cells[cells.length - 1]?.column ?? 0;
  for (const { left, right } of spans) if (first >= left && last <= right) return true;
  return false;
}

function isWithin(spans: readonly Range[], column: number): boolean {
  for (const { left, right } of spans) if (column >= left && column <= right) return true;
  return false;
}

/** Bold, or a few words without the full stop of a sentence. */
function isHeading(cell: CellSnapshot, line: string): boolean {
  if (/[£%]|\d{3}/.test(line)) return false;
  return (
    cell.bold === true || (line.length < 60 && !/[.;:,]\s*$/.test(line) && !/^\s*[-•*]/.test(line))
  );
}
