import fc from "fast-check";
import { scanAmount } from "../../../src/core/money/scan-amount";
import { FigureKind } from "../../../src/core/tables/figure-grid";
import { readFigures } from "../../../src/core/tables/read-figures";
import { newFigureScan, scanFigure } from "../../../src/core/tables/scan-figure";
import { SheetIndex } from "../../../src/core/workbook/sheet-index";
import { sheetOf } from "../../support/build-snapshot";

const figureText = fc
  .array(fc.constantFrom(..."0123456789,.()-%£k m–".split("")), { maxLength: 14 })
  .map((letters) => letters.join(""));

test("the short way gives the same answers as scanAmount", () => {
  const scan = newFigureScan();
  fc.assert(
    fc.property(figureText, (text) => {
      scanFigure({ column: 1, value: text, text }, scan);
      const long = text.trim() === "" ? null : scanAmount(text);
      if (long === null) expect([FigureKind.Blank, FigureKind.Text]).toContain(scan.kind);
      else if (long === "nil") expect(scan.kind).toBe(FigureKind.Nil);
      else {
        expect(scan.kind).toBe(long.percent ? FigureKind.Percent : FigureKind.Number);
        expect(scan.places).toBe(long.places);
        expect(scan.mantissa / 10 ** scan.places).toBeCloseTo(
          Number(long.digits) * (long.negative ? -1 : 1),
          9,
        );
      }
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["1,480", 1480, 0],
  ["(1,180)", -1180, 0],
  ["1.480-", -1480, 3],
  ["−0.5", -5, 1],
  ["0.00%", 0, 2],
  ["£0.3", 3, 1],
  ["4164", 4164, 0],
])("%s is %d with %d places", (text, mantissa, places) => {
  const scan = newFigureScan();
  scanFigure({ column: 1, value: text, text }, scan);
  expect([scan.mantissa, scan.places]).toEqual([mantissa, places]);
});

test.each([
  "007",
  "1,48",
  "2016/17",
  "31/10/16",
  "4.1.2",
  "01234 567890",
  "AB123",
  "1,480 (2)",
  "",
])("“%s” is no figure", (text) => {
  const scan = newFigureScan();
  scanFigure({ column: 1, value: text, text }, scan);
  expect([FigureKind.Blank, FigureKind.Text]).toContain(scan.kind);
});

test("a bare nought and a dash are as exact as their column", () => {
  const sheet = new SheetIndex(sheetOf("S", "1.250 | 3\n0 | –\n(0.5) | 0"));
  const figures = readFigures(sheet, [1, 2, 3], [1, 2]);
  expect(figures.places).toBe(3);
  expect([0, 1, 2].map((row) => figures.unitsAt(row, 0))).toEqual([1250, 0, -500]);
  expect([0, 1, 2].map((row) => figures.placesAt(row, 0))).toEqual([3, 3, 1]);
  expect(figures.placesAt(1, 1)).toBe(0);
  expect(figures.kindAt(1, 1)).toBe(FigureKind.Nil);
});

test("a number too large to add exactly is words", () => {
  const sheet = new SheetIndex(sheetOf("S", "9007199254740000 | 5"));
  const figures = readFigures(sheet, [1], [1, 2]);
  expect(figures.kindAt(0, 0)).toBe(FigureKind.Text);
  expect(figures.unitsAt(0, 1)).toBe(5);
});
