import { FormulaBook } from "../../../src/core/formulas/formula-book";
import { evaluate } from "../../../src/core/formulas/evaluate";
import { parseFormula } from "../../../src/core/formulas/parse-formula";
import { SheetValues } from "../../../src/core/formulas/sheet-values";
import { sheetOf } from "../../support/build-snapshot";

const sheets = [
  sheetOf(
    "One",
    `
1 | 10 | x
2 | 20 {=SUBTOTAL(9,A1:A2)} |
3 | #N/A | 0.5
4 | 40 | TRUE`,
    { hidden: [4] },
  ),
  sheetOf("Two", Array.from({ length: 300 }, (_, at) => `${at + 1} | 2`).join("\n")),
];
const book = new FormulaBook(sheets);

function workOut(formula: string): number | null {
  const sheet = book.sheet("one");
  const parsed = parseFormula(formula, 9, 9);
  if (!sheet || !parsed) throw new Error(`Not a formula: ${formula}`);
  return evaluate(parsed, new SheetValues(book).at(sheet, 9, 9))?.value ?? null;
}

test.each([
  ["=A1+A2*A3", 7],
  ["=(A1+A2)*A3", 9],
  ["=-A2^1", null],
  ["=A4/A2-50%", 1.5],
  ["=A1/B9", null],
  ["=SUM(A1:A4)", 10],
  ["=SUM(A1:C2)", 33],
  ["=SUM(A1:B3)", null],
  ["=SUM(A1,2,A2+A3)", 8],
  ["=SUM(Two!A1:B300)", 45750],
  ["=SUM(Two!A100:A250)", 26425],
  ["=SUM(Nowhere!A1:A3)", null],
  ["=SUBTOTAL(9,B1:B2)", 10],
  ["=SUBTOTAL(9,A1:A4)", null],
  ["=SUBTOTAL(109,A1:A4)", 6],
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(1234,-2)", 1200],
  ["=A1+C1", null],
  ["=A1:A3", null],
  ["=AVERAGE(A1:A3)", null],
  ["=_xldudf_BUDGET_VARIANCE(A1,A2)", null],
])("%s is %s", (formula, result) => {
  const value = workOut(formula);
  if (result === null || value === null) expect(value).toBe(result);
  else expect(value).toBeCloseTo(result, 9);
});
