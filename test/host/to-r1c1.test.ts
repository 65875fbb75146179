import { toR1C1 } from "../../src/workbench/host/workbook/to-r1c1";

test.each([
  ["=SUM(B3:B4)", 5, 2, "=SUM(R[-2]C:R[-1]C)"],
  ["=$B$5*C5", 5, 3, "=R5C2*RC"],
  ['=A1&"A1"', 2, 2, '=R[-1]C[-1]&"A1"'],
])("%s in row %i, column %i is %s", (formula, row, column, relative) => {
  expect(toR1C1(formula, row, column)).toBe(relative);
});
