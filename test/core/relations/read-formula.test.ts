import { readFormula } from "../../../src/core/relations/read-formula";

const said = (formula: string) =>
  readFormula(formula)?.terms.map(
    ({ sheet, row, column, sign }) =>
      `${sign === 1 ? "+" : "-"}${sheet === null ? "" : `${sheet}!`}r${row}c${column}`,
  ) ?? null;

test.each([
  ["=SUM(B4:B6)", ["+r4c2", "+r5c2", "+r6c2"]],
  ["=B4+B9-$C$3", ["+r4c2", "+r9c2", "-r3c3"]],
  ["=SUM(B4:B5,B12)", ["+r4c2", "+r5c2", "+r12c2"]],
  ["= -B4 + SUM( C1:D1 )", ["-r4c2", "+r1c3", "+r1c4"]],
  ["=B4-(B5-B6)", ["+r4c2", "-r5c2", "+r6c2"]],
  ["=ROUND(SUM(B4:B5),0)", ["+r4c2", "+r5c2"]],
  ["='Appendix 1'!F10-Detail!B2", ["+Appendix 1!r10c6", "-Detail!r2c2"]],
  ["=SUBTOTAL(9,B4:B5)", ["+r4c2", "+r5c2"]],
  ["=sum(aa4:aa5)", ["+r4c27", "+r5c27"]],
])("%s adds and subtracts cells", (formula, terms) => {
  expect(said(formula)).toEqual(terms);
});

test.each([
  "=B4*2",
  "=B4+100",
  "=D4/B4",
  "=IF(B4>0,B4,0)",
  "=SUMIF(A:A,A4,B:B)",
  "=SUM(B4:B6)/2",
  "=SUM(total_income)",
  "=B4:B6",
  "=SUM(B4:B6",
  "=B4 B5",
  "text",
])("%s promises no plain sum", (formula) => {
  expect(readFormula(formula)).toBeNull();
});

test("says that SUBTOTAL leaves out other subtotals", () => {
  expect(readFormula("=SUBTOTAL(109,B4:B9)")?.skipsSubtotals).toBe(true);
  expect(readFormula("=SUM(B4:B9)")?.skipsSubtotals).toBe(false);
});

test("a hostile formula is refused at once", () => {
  const began = Date.now();
  expect(readFormula(`=${"(".repeat(3000)}`)).toBeNull();
  expect(readFormula(`=SUM(A1:XFD1048576)`)).toBeNull();
  expect(readFormula(`=${"-".repeat(3900)}B1`)).toBeNull();
  expect(Date.now() - began).toBeLessThan(1000);
});
