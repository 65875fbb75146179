import type { Narrative, Paragraph } from "../../../core/claims/narrative";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import { proseCells } from "../tables/is-prose";
import type { ReportCell } from "../tables/report-table";
import { figureBlock, lineAbove } from "./figure-block";
import { lineStyle, type LineStyle } from "./line-style";
import { promoteTitles } from "./promote-titles";
import { splitLines } from "./split-lines";

/**
 * A text file as paragraphs: one a line, as it stands; blank lines give none but are counted. Lines with tabs whose
 * columns hold figures are a table, as they come when cells are pasted into an e-mail: a sheet, of which only the
 * lines of prose stay paragraphs.
 */
export function readPlainText(name: string, text: string): Narrative {
  const lines = splitLines(text);
  const paragraphs: Paragraph[] = [];
  const sheets: SheetSnapshot[] = [];
  const sheetLines: number[] = [];
  const add = (index: number, line: string, style: LineStyle) => {
    if (line.trim() === "") return;
    paragraphs.push({
      text: line,
      place: { kind: "document", line: index + 1 },
      number: null,
      ...style,
    });
  };
  for (let index = 0; index < lines.length;) {
    const end = tabbedEnd(lines, index);
    const rows = lines.slice(index, end).map(cellsOf);
    const title = lineAbove(lines, index);
    const sheet = figureBlock(`Table ${sheets.length + 1} in ${name}`, rows, title);
    if (sheet) {
      sheets.push(sheet);
      sheetLines.push(index + 1);
    }
    for (const first = index; index < Math.max(end, first + 1); index++) {
      const line = lines[index] ?? "";
      if (!sheet) add(index, line, lineStyle(line));
      else if (proseCells(line.split("\t").map((text) => text.trim())).includes(true))
        add(index, line, { style: "table cell", level: 0 });
    }
  }
  return {
    name,
    paragraphs: promoteTitles(paragraphs),
    losses: [],
    ...(sheets.length > 0 ? { sheets, sheetLines } : {}),
  };
}

/** Index after the lines from `first` on that have a tab before a word; `first` itself where it has none. */
function tabbedEnd(lines: readonly string[], first: number): number {
  let end = first;
  while (lines[end]?.trimEnd().includes("\t") === true) end++;
  return end;
}

function cellsOf(line: string): ReportCell[] {
  return line.split("\t").map((text, index) => ({
    column: index + 1,
    span: 1,
    continues: false,
    text: text.trim(),
    bold: false,
    indent: 0,
  }));
}
