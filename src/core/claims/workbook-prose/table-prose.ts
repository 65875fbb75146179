import type { Table, TableRow } from "../../tables/table";
import { formatRef } from "../../workbook/cell-ref";
import { SheetIndex } from "../../workbook/sheet-index";
import type { CellSnapshot, SheetSnapshot } from "../../workbook/snapshot";
import type { Paragraph } from "../narrative";
import { isProse, wordsOf } from "./is-prose";

/**
 * Sentences that stand inside a table: a column of reasons beside the figures, which is about the line it
 * stands in, and a line's own name where that names an amount in pounds.
 */
export function tableProse(sheet: SheetSnapshot, tables: readonly Table[]): Paragraph[] {
  if (tables.length === 0) return [];
  const index = new SheetIndex(sheet);
  const paragraphs: Paragraph[] = [];
  for (const table of tables) {
    const wordy = table.columns.filter(({ role }) => role === "label" || role === "other");
    for (const row of table.rows)
      for (const { column } of wordy) {
        const cell = index.cell(row.row, column);
        if (cell) addSentences(paragraphs, cell, row, sheet.name);
      }
  }
  return paragraphs;
}

/** A line's own name that names no amount, which nearly every label is. */
function isOwnName(text: string, label: string): boolean {
  return text !== "" && !text.includes("£") && text.trim() === label && label !== "";
}

function addSentences(
  paragraphs: Paragraph[],
  cell: CellSnapshot,
  row: TableRow,
  sheet: string,
): void {
  if (isOwnName(cell.text, row.label)) return;
  const words = wordsOf(cell);
  if (words === null) return;
  const own = words.trim() === row.label.trim();
  if ((own && !words.includes("£")) || !isProse(words)) return;
  const place = {
    kind: "cell" as const,
    ref: formatRef({ sheet, row: row.row, column: cell.column }),
  };
  const about = own || row.label === "" ? {} : { about: row.label };
  for (const text of words.split(/\r?\n/))
    if (text.trim() !== "")
      paragraphs.push({ text, place, number: null, style: "table cell", level: 0, ...about });
}
