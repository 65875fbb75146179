import { errorValue } from "../../../../src/core/checks/rules/error-value";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

test("an error is told once, with the cells that show it because of it", () => {
  const revenue = sheetOf(
    "Revenue",
    `
Service | Budget £000 | Forecast £000 | Variance £000
Libraries | 420 | #REF! {=#REF!+4} | #REF! {=C2-B2}
Museums | 180 | 175 | (5) {=C3-B3}
Total | 600 | #REF! {=SUM(C2:C3)} | #REF! {=C4-B4}`,
  );
  const summary = sheetOf("Summary", "Outturn | #REF! {=Revenue!C4}");
  expect(checkRule(errorValue, [revenue, summary])).toEqual([
    "error Revenue!C2 Libraries, “Forecast £000”: Revenue!C2 shows #REF!, and so do 4 cells that use it: Revenue!D2, Revenue!C4, Revenue!D4 and Summary!B1.",
  ]);
});

test("errors that have nothing to do with one another are told apart", () => {
  const sheet = sheetOf("Revenue", "A | #DIV/0! {=1/0} | #N/A {=NA()}");
  expect(checkRule(errorValue, [sheet])).toEqual([
    "error Revenue!B1 A: Revenue!B1 shows #DIV/0!.",
    "error Revenue!C1 A: Revenue!C1 shows #N/A.",
  ]);
});
