import { shiftFormula } from "../../../src/files/workbook/xlsx/shift-formula";

test.each([
  ["A1-$B$1", 2, 1, "B3-$B$1"],
  ["SUM(B2:B9)+B$1+$A2", 1, 1, "SUM(C3:C10)+C$1+$A3"],
  ["'A1 budget'!C3*Sheet1!C3", 1, 0, "'A1 budget'!C4*Sheet1!C4"],
  ["'It''s A1'!A1", 1, 0, "'It''s A1'!A2"],
  ['IF(A1="A1","B2",0)', 1, 0, 'IF(A2="A1","B2",0)'],
  ["LOG10(A1)+ATAN2(B1,C1)", 1, 0, "LOG10(A2)+ATAN2(B2,C2)"],
  ["SUM(A:A)+SUM(1:1)+SUM($A:B)", 1, 1, "SUM(B:B)+SUM(2:2)+SUM($A:C)"],
  ["Table1[[#This Row],[Q1]]+Q1_total+Q1", 1, 0, "Table1[[#This Row],[Q1]]+Q1_total+Q2"],
  ["[1]Sheet1!A1", 1, 0, "[1]Sheet1!A2"],
  ["A1+B1", -1, 0, "#REF!+#REF!"],
  ["XFD1", 0, 1, "#REF!"],
])("%s moved by %d rows and %d columns", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});

test("a long formula takes no longer than its length", () => {
  const start = performance.now();
  shiftFormula(`${"A1:".repeat(20_000)}"${"'[".repeat(20_000)}`, 1, 1);
  shiftFormula("$A".repeat(50_000), 1, 1);
  shiftFormula("[".repeat(100_000), 1, 1);
  expect(performance.now() - start).toBeLessThan(1000);
});
