import { circularFormula } from "../../../../src/core/checks/rules/circular-formula";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

test("a total that takes in its own cell", () => {
  const sheet = sheetOf(
    "Revenue",
    `
Service | Budget £000
Libraries | 420
Museums | 180
Total | 0 {=SUM(B2:B4)}`,
  );
  expect(checkRule(circularFormula, [sheet])).toEqual([
    "error Revenue!B4 Total, “Budget £000”: Revenue!B4 is worked out from itself: =SUM(B2:B4).",
  ]);
});

test("a circle across sheets is told once", () => {
  const one = sheetOf("One", "A | 1 {=Two!B1+C1} | 5");
  const two = sheetOf("Two", "A | 1 {=C1} | 1 {=One!B1}");
  expect(checkRule(circularFormula, [one, two])).toEqual([
    "error One!B1 A: One!B1 is worked out from itself by way of Two!B1, Two!C1.",
  ]);
});

test("formulas that share cells without coming back are none", () => {
  const sheet = sheetOf("One", "A | 1 {=C1+D1} | 2 {=D1} | 3 {=E1} | 4");
  expect(checkRule(circularFormula, [sheet])).toEqual([]);
});
