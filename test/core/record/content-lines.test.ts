import fc from "fast-check";
import { contentLines, nameLines } from "../../../src/core/record/content-lines";
import type { CellSnapshot, SheetSnapshot } from "../../../src/core/workbook/snapshot";
import { drawSheet, revenue } from "../../support/draw-snapshot";

const sheet = drawSheet("Appendix 1", revenue);
const withCell = (cell: Partial<CellSnapshot>): SheetSnapshot => ({
  ...sheet,
  rows: [{ row: 1, cells: [{ column: 1, value: 1, text: "1", ...cell }] }],
});
const linesOf = (cell: Partial<CellSnapshot>) => contentLines(withCell(cell));

test("what a reader sees is no part of it: value, formula and format are", () => {
  expect(linesOf({ text: "1.0" })).toEqual(linesOf({ text: "1" }));
  expect(linesOf({ value: 2 })).not.toEqual(linesOf({}));
  expect(linesOf({ formula: "=A2" })).not.toEqual(linesOf({}));
  expect(linesOf({ format: "#,##0" })).not.toEqual(linesOf({}));
  expect(linesOf({ value: null, error: "#REF!", formula: "=A2" })).not.toEqual(
    linesOf({ value: null, error: "#N/A", formula: "=A2" }),
  );
});

test("bold type, indents, empty cells and who wrote a comment are left out", () => {
  expect(linesOf({ bold: true, indent: 2 })).toEqual(linesOf({}));
  expect(linesOf({ value: null })).toEqual([]);
  const note = (author: string, text: string) =>
    contentLines({ ...sheet, comments: [{ kind: "note", row: 4, column: 1, author, text }] });
  expect(note("A", "see memo")).toEqual(note("B", "see memo"));
  expect(note("A", "see memo")).not.toEqual(note("A", "see the memo"));
});

test("a number counts to the 15 digits that Excel shows", () => {
  expect(linesOf({ value: 0.1 + 0.2 })).toEqual(linesOf({ value: 0.3 }));
  expect(linesOf({ value: 0.300000000000001 })).not.toEqual(linesOf({ value: 0.3 }));
});

test("a formula that calls for the time changes by itself: its value is left out, its words are not", () => {
  const today = (value: number, formula = "=TODAY()") => linesOf({ value, formula });
  expect(today(46_000)).toEqual(today(46_001));
  expect(today(46_000, "=TODAY()+1")).not.toEqual(today(46_000));
  expect(linesOf({ value: 1, formula: "=MYTODAY(1)" })).not.toEqual(
    linesOf({ value: 2, formula: "=MYTODAY(1)" }),
  );
});

test("a row or column that is hidden makes a difference", () => {
  const rows = sheet.rows.map((row) => (row.row === 5 ? { ...row, hidden: true as const } : row));
  expect(contentLines({ ...sheet, rows })).not.toEqual(contentLines(sheet));
  expect(contentLines({ ...sheet, hiddenColumns: [2] })).not.toEqual(contentLines(sheet));
});

test("names count but for Excel's own hidden ones, in whatever order", () => {
  const name = (of: string, hidden = false) => ({ name: of, formula: `=${of}!$A$1`, hidden });
  expect(nameLines([name("B"), name("A"), name("_x", true)])).toEqual(
    nameLines([name("A"), name("B")]),
  );
  expect(nameLines([name("A")])).not.toEqual(nameLines([]));
});

test("whatever two cells hold, they have one line only if they say the same", () => {
  const value = fc.oneof(fc.string(), fc.boolean(), fc.integer());
  fc.assert(
    fc.property(value, value, fc.string(), fc.string(), (one, other, format, otherFormat) => {
      const same = one === other && format === otherFormat;
      const [a, b] = [
        linesOf({ value: one, format }),
        linesOf({ value: other, format: otherFormat }),
      ];
      const bothEmpty = one === "" && other === "";
      expect(JSON.stringify(a) === JSON.stringify(b)).toBe(same || bothEmpty);
    }),
  );
});
