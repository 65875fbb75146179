import { moveFormula, toR1C1 } from "../../src/workbench/host/workbook/formula-references";

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
])("%s copied %i down and %i across is %s", (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});

test.each([
  ["=SUM(B3:B4)", 5, 2, "=SUM(R[-2]C:R[-1]C)"],
  ["=$B$5*C5", 5, 3, "=R5C2*RC"],
  ['=A1&"A1"', 2, 2, '=R[-1]C[-1]&"A1"'],
])("%s in row %i, column %i is %s", (formula, row, column, relative) => {
  expect(toR1C1(formula, row, column)).toBe(relative);
});

test("a hostile formula takes no longer than its length allows", () => {
  const formula = `=${"A".repeat(50_000)}${'"'.repeat(50_001)}${"$".repeat(50_000)}`;
  const started = performance.now();
  moveFormula(formula, 1, 1);
  expect(performance.now() - started).toBeLessThan(1000);
});
