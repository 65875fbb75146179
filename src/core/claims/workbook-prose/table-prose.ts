import type { Table } from "../../tables/table";
import { formatRef } from "../../workbook/cell-ref";
import { SheetIndex } from "../../workbook/sheet-index";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { Paragraph } from "../narrative";
import { isProse, wordsOf } from "./is-prose";

/**
 * Sentences that stand inside a table: a column of reasons beside the figures, which is about the line it
 * stands in, and a line's own name where that names an amount in pounds.
 */
export function tableProse(sheet: SheetSnapshot, tables: readonly Table[]): Paragraph[] {
  if (tables.length === 0) return [];
  const index = new SheetIndex(sheet);
  return tables.flatMap((table) => {
    const wordy = table.columns.filter(({ role }) => role === "label" || role === "other");
    if (wordy.length === 0) return [];
    return table.rows.flatMap((row) =>
      wordy.flatMap(({ column }) => {
        const cell = index.cell(row.row, column);
        const words = cell ? wordsOf(cell) : null;
        if (words === null || !isProse(words)) return [];
        const own = words.trim() === row.label.trim();
        if (own && !words.includes("£")) return [];
        const place = {
          kind: "cell" as const,
          ref: formatRef({ sheet: sheet.name, row: row.row, column }),
        };
        return words
          .split(/\r?\n/)
          .filter((line) => line.trim() !== "")
          .map((text) => ({
            text,
            place,
            number: null,
            style: "table cell" as const,
            level: 0,
            ...(own || row.label === "" ? {} : { about: row.label }),
          }));
      }),
    );
  });
}
