import type { Table } from "../../tables/table";
import { formatRef, type Range } from "../../workbook/cell-ref";
import type { CellSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import type { Paragraph } from "../narrative";
import { isProse, wordsOf } from "./is-prose";

/** "4.1", "4.1.", "a)", "(iv)" alone in a cell before the words. */
const numbering = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|\(?[a-z]{1,4}\))$/i;

/** Every text of a sheet that stands outside its tables, a cell a paragraph, from the top. */
export function looseProse(sheet: SheetSnapshot, tables: readonly Table[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const spans = tables.map(({ range }) => range).sort((a, b) => a.top - b.top);
  const onlyWords = tables.length === 0;
  let open: Range[] = [];
  let next = 0;
  for (const { row, cells, hidden } of sheet.rows) {
    for (let span = spans[next]; span && span.top <= row; span = spans[++next]) open.push(span);
    for (const { bottom } of open)
      if (bottom < row) {
        open = open.filter((span) => span.bottom >= row);
        break;
      }
    if (hidden || liesWithin(open, cells)) continue;
    let number: string | null = null;
    for (const cell of cells) {
      const { column } = cell;
      if (isWithin(open, column)) continue;
      if (number === null && numbering.test(cell.text.trim())) {
        number = cell.text.trim().replace(/\.$/, "");
        continue;
      }
      const words = wordsOf(cell);
      if (words === null || !(onlyWords || isProse(words))) continue;
      const ref = formatRef({ sheet: sheet.name, row, column });
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
