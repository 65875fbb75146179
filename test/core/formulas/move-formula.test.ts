import { moveFormula } from "../../../src/core/formulas/move-formula";

test.each([
  ["=C3-B3", 1, 0, "=C4-B4"],
  ["=$C3-B$3", 2, 2, "=$C5-D$3"],
  ["=SUM('Appendix 1'!B3:B4)", 0, 1, "=SUM('Appendix 1'!C3:C4)"],
  ['=IF(A1="B2","C3",D4)', 1, 1, '=IF(B2="B2","C3",E5)'],
  ["=LOG10(A1)+RATE2021", 1, 0, "=LOG10(A2)+RATE2021"],
  ["=Budget_A1+A1", 1, 0, "=Budget_A1+A2"],
  ["='It''s A1'!A1", 1, 0, "='It''s A1'!A2"],
  ["=Table1[B2]+B2", 1, 0, "=Table1[B2]+B3"],
  ["=A1", -1, 0, "=#REF!"],
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
])("%s copied %i down and %i across is %s", (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});

test("a hostile formula takes no longer than its length allows", () => {
  const formula = `=${"A".repeat(50_000)}${'"'.repeat(50_001)}${"$".repeat(50_000)}`;
  const started = performance.now();
  moveFormula(formula, 1, 1);
  moveFormula(`${"A1:".repeat(20_000)}"${"'[".repeat(20_000)}`, 1, 1);
  moveFormula("$A".repeat(50_000), 1, 1);
  moveFormula("[".repeat(100_000), 1, 1);
  expect(performance.now() - started).toBeLessThan(1000);
});
