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

/** Least microseconds of processor time, of several goes, to read a formula five hundred times. */
function timeOf(formula: string): number {
  const goes = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    for (let time = 0; time < 500; time++) readFormula(formula);
    return process.cpuUsage(before).user;
  });
  return Math.min(...goes);
}

test.each([
  ["brackets", (length: number) => `=${"(".repeat(length)}`],
  ["minus signs", (length: number) => `=${"-".repeat(length)}B1`],
  ["a sum that never ends", (length: number) => `=SUM(${"B1,".repeat(length / 3)}`],
  ["blanks", (length: number) => `=B1${" ".repeat(length)}+`],
  ["a quoted sheet that never ends", (length: number) => `='${"''".repeat(length / 2)}`],
  ["letters", (length: number) => `=${"A".repeat(length)}`],
])("a hostile formula of %s is refused, in a time that grows with its length", (_, make) => {
  const [short, long] = [make(390), make(3900)];
  expect([readFormula(short), readFormula(long)]).toEqual([null, null]);
  // Ten times the length; what is too short to be measured counts as a millisecond.
  expect(timeOf(long)).toBeLessThan(15 * Math.max(timeOf(short), 1000));
});

test("a block of more cells than a sheet of figures holds is refused", () => {
  expect(readFormula("=SUM(A1:XFD1048576)")).toBeNull();
});
