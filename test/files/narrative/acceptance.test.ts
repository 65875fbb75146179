import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SheetSnapshot } from "../../../src/core/workbook/snapshot";
import { readNarrative } from "../../../src/files/narrative/read-narrative";

/** Five public reports that are not part of the project; without them these tests say that they are skipped. */
const folder = resolve("../shared/acceptance");
const reports = [
  "clackmannanshire-2017",
  "clackmannanshire-2018",
  "manchester-2018",
  "norfolk-2017",
  "torbay-2016",
];
const present = existsSync(folder);

const words = (text: string) => text.replace(/\s+/g, " ").trim().replace(/^- /, "");
const read = (report: string, file: string) =>
  readNarrative(file, new Uint8Array(readFileSync(join(folder, report, file))));

(present ? describe.each(reports) : describe.skip.each(reports))(
  "the Word report of %s",
  (report) => {
    test("has the same words as its text, in the same order", async () => {
      const text = await read(report, "narrative.txt");
      const word = (await read(report, "report.docx")).paragraphs.map((one) => words(one.text));
      let at = 0;
      const missing = text.paragraphs
        .map((one) => words(one.text))
        .filter((line) => {
          const found = word.indexOf(line, at);
          if (found >= 0) at = found + 1;
          return found < 0;
        });
      expect(missing).toEqual([]);
    });

    test("has each of its tables, cell for cell", async () => {
      const tables = JSON.parse(readFileSync(join(folder, report, "tables.json"), "utf8")) as {
        readonly id: string;
        readonly rows: readonly { readonly cells: readonly string[] }[];
      }[];
      const { sheets = [] } = await read(report, "report.docx");
      const rowsOf = (sheet: SheetSnapshot) =>
        sheet.rows.map((row) => row.cells.map((cell) => words(cell.text)).join("|"));
      const printed = tables.map((table) => ({
        id: table.id,
        rows: table.rows.map(({ cells }) =>
          cells
            .map(words)
            .filter((cell) => cell !== "")
            .join("|"),
        ),
      }));
      const lost = printed.filter(
        ({ rows }) =>
          !sheets.some((sheet) => {
            const there = new Set(rowsOf(sheet));
            return rows.every((row) => row === "" || there.has(row));
          }),
      );
      expect(lost.map(({ id }) => id)).toEqual([]);
      expect(sheets).toHaveLength(tables.length);
    });
  },
);
