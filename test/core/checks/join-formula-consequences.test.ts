import { review } from "../../../src/core/review";
import type { SheetSnapshot } from "../../../src/core/workbook/snapshot";
import { sheetOf, workbookOf } from "../../support/build-snapshot";

/** Warnings and errors, each with how many consequences stand under it. */
const told = (sheet: SheetSnapshot) =>
  review(workbookOf(sheet), [])
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, location: { sheet, cell }, consequences }) => [
      `${rule} ${sheet ?? ""}!${cell ?? ""}`,
      consequences.length,
    ]);

const account = (income: string) =>
  sheetOf(
    "HRA",
    `
Line | Budget £000 | Forecast £000 | Variance £000
Income
Dwelling rents | 1,250 | 1,262 | 12 {=C3-B3}
Garage rents | 310 | 320 | 10 {=C4-B4}
Service charges | 95 | 91 | (4) {=C5-B5}
Total income | ${income} | 1,673 {=SUM(C3:C5)} | 18 {=SUM(D3:D5)}
Expenditure
Repairs | 910 | 930 | 20 {=C8-B8}
Management | 440 | 445 | 5 {=C9-B9}
Interest | 120 | 118 | (2) {=C10-B10}
Total expenditure | 1,470 {=SUM(B8:B10)} | 1,493 {=SUM(C8:C10)} | 23 {=SUM(D8:D10)}
Net (surplus)/deficit | ${income.startsWith("1,655") ? "(185)" : "(211)"} {=B11-B6} | (180) {=C11-C6} | 5 {=D11-D6}`,
  );

test("sound, nothing is told", () => {
  expect(told(account("1,655 {=SUM(B3:B5)}"))).toEqual([]);
});

test("a result that a formula spoils stands under the fault it brings over", () => {
  expect(told(account("1,681"))).toEqual([["total-not-sum HRA!B6", 3]]);
});

test("a figure still to come has the errors of its formulas under it", () => {
  expect(
    told(
      sheetOf(
        "Revenue",
        `
Service | Budget £000 | Forecast £000 | Variance £000
Libraries | 420 | 433 | 13 {=C2-B2}
Museums | 180 | TBC | #VALUE! {=C3-B3}
Parks | 310 | 322 | 12 {=C4-B4}
Total | 910 {=SUM(B2:B4)} | 755 {=SUM(C2:C4)} | #VALUE! {=SUM(D2:D4)}`,
      ),
    ),
  ).toEqual([["placeholder-text Revenue!C3", 1]]);
});

test("a second fault of another size stays a finding of its own", () => {
  const findings = told(
    sheetOf(
      "Revenue",
      `
Service | Budget £000 | Forecast £000 | Variance £000
Libraries | 420 | 433 | 13 {=C2-B2}
Museums | 180 | 175 | (5) {=C3-B3}
Parks | 310 | 322 | 12 {=C4-B4}
Roads | 505 | 512 | 7 {=C5-B5}
Total | 1,415 {=SUM(B2:B5)} | 930 {=SUM(C2:C4)} | -400`,
    ),
  );
  expect(findings.map(([place]) => place)).toHaveLength(2);
});
