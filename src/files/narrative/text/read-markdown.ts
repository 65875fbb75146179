import type { Narrative, Paragraph } from "../../../core/claims/narrative";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import { proseCells } from "../tables/is-prose";
import type { ReportCell } from "../tables/report-table";
import { figureBlock, lineAbove } from "./figure-block";
import { lineStyle, type LineStyle } from "./line-style";
import { splitLines } from "./split-lines";

/** A block of lines between pipes, as line indexes from 0. */
interface PipeTable {
  readonly first: number;
  readonly last: number;
}

/**
 * A Markdown file as paragraphs: one a line, exactly as it stands, marks included. A table in pipes whose columns
 * hold figures becomes a sheet, and only its lines of prose stay paragraphs.
 */
export function readMarkdown(name: string, text: string): Narrative {
  const lines = splitLines(text);
  const paragraphs: Paragraph[] = [];
  const sheets: SheetSnapshot[] = [];
  const sheetLines: number[] = [];
  const add = (index: number, style: LineStyle) =>
    paragraphs.push({
      text: lines[index] ?? "",
      place: { kind: "document", line: index + 1 },
      number: null,
      ...style,
    });
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (!isPiped(line)) {
      if (line.trim() !== "" && !isRule(line)) add(index, markdownStyle(line));
      continue;
    }
    const table = pipeTable(lines, index);
    const sheet = figureSheet(name, lines, table, sheets.length + 1);
    if (sheet) {
      sheets.push(sheet);
      sheetLines.push(index + 1);
    }
    for (; index <= table.last; index++) {
      const row = lines[index] ?? "";
      if (!isRule(row) && (!sheet || proseCells(cellTexts(row)).includes(true)))
        add(index, { style: "table cell", level: 0 });
    }
    index--;
  }
  return { name, paragraphs, losses: [], ...(sheets.length > 0 ? { sheets, sheetLines } : {}) };
}

function markdownStyle(line: string): LineStyle {
  const hashes = /^ {0,3}(#{1,6})\s/.exec(line);
  if (hashes) return { style: "heading", level: (hashes[1] ?? "#").length - 1 };
  return lineStyle(line.replace(/^[\s>]*>/, ""));
}

function isPiped(line: string): boolean {
  return line.trimStart().startsWith("|") && line.indexOf("|") !== line.lastIndexOf("|");
}

/** A line of dashes or equals signs: under a heading, between sections, or below a table's header. */
function isRule(line: string): boolean {
  const marks = line.trim();
  return marks.length >= 3 && /^[-=*_|:\s]+$/.test(marks);
}

function pipeTable(lines: readonly string[], first: number): PipeTable {
  let last = first;
  while (isPiped(lines[last + 1] ?? "")) last++;
  return { first, last };
}

function figureSheet(
  name: string,
  lines: readonly string[],
  table: PipeTable,
  ordinal: number,
): SheetSnapshot | null {
  const rows: ReportCell[][] = [];
  for (const line of lines.slice(table.first, table.last + 1))
    if (!isRule(line)) rows.push(cellTexts(line).map(cellOf));
  const title = plain(lineAbove(lines, table.first));
  return figureBlock(`Table ${ordinal} in ${name}`, rows, title);
}

function cellOf(text: string, index: number): ReportCell {
  const bold = /^\*\*.*\*\*$/.test(text) || /^__.*__$/.test(text);
  return { column: index + 1, span: 1, continues: false, text: plain(text), bold, indent: 0 };
}

function cellTexts(line: string): string[] {
  const cells = line.trim().split("|").slice(1);
  if (cells[cells.length - 1]?.trim() === "") cells.pop();
  return cells.map((cell) => cell.trim());
}

/** A line's words without Markdown's own marks. */
function plain(text: string): string {
  return text
    .replace(/^[#>\s]+/, "")
    .replace(/\*\*|__/g, "")
    .trim();
}
