import { typedTotal } from "../../../../src/core/checks/rules/typed-total";
import { checkRule, placesOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const table = (forecast: string, variance: string) =>
  sheetOf(
    "Revenue",
    `
Service | Budget £000 | Forecast £000 | Variance £000
Libraries | 420 | 433 | 13 {=C2-B2}
Museums | 180 | 175 | ${variance}
Parks | 310 | 322 | 12 {=C4-B4}
Total | 910 {=SUM(B2:B4)} | ${forecast} | 20 {=SUM(D2:D4)}`,
  );

test("a total typed beside totals that are worked out", () => {
  expect(checkRule(typedTotal, [table("930", "(5) {=C3-B3}")])).toEqual([
    "warning Revenue!C5 Total, “Forecast £000”: Revenue!C5 holds 930 as a typed figure, where Revenue!B5 works its figure out (=SUM(B2:B4)).",
  ]);
});

test("a variance typed among variances that are worked out", () => {
  expect(placesOf(typedTotal, [table("930 {=SUM(C2:C4)}", "(5)")])).toEqual(["warning Revenue!D3"]);
});

test("a typed nil over empty lines is only noted", () => {
  const sheet = sheetOf(
    "Revenue",
    `
Service | Budget £000 | Reserves £000 | Revised £000
Libraries | 420 | | 420 {=B2+C2}
Museums | 180 | | 180 {=B3+C3}
Parks | 310 | | 310 {=B4+C4}
Total | 910 {=SUM(B2:B4)} | 0 | 910 {=SUM(D2:D4)}`,
  );
  expect(placesOf(typedTotal, [sheet])).toEqual(["info Revenue!C5"]);
});

test("a table without formulas is typed throughout, which is no slip", () => {
  const sheet = sheetOf(
    "Revenue",
    `
Service | Budget £000
Libraries | 420
Museums | 180
Total | 600`,
  );
  expect(placesOf(typedTotal, [sheet])).toEqual([]);
});

test("lines that somebody enters are no totals, though their column's total is worked out", () => {
  const sheet = sheetOf(
    "Revenue",
    `
Service | Budget £000 | Forecast £000 | Variance £000 | Previous variance £000
Libraries | 420 | 433 | 13 {=C2-B2} | 9
Museums | 180 | 175 | (5) {=C3-B3} | (2)
Parks | 310 | 322 | 12 {=C4-B4} | 14
Total | 910 {=SUM(B2:B4)} | 930 {=SUM(C2:C4)} | 20 {=SUM(D2:D4)} | 21 {=SUM(E2:E4)}`,
  );
  expect(placesOf(typedTotal, [sheet])).toEqual([]);
});

test("a line's typed total among lines that a sum works out", () => {
  const sheet = sheetOf(
    "Debt",
    `
Debt £000 | 0-30 days | 31-60 days | Over 60 days | Total
Rents | 392 | 62 | 717 | 1,171 {=SUM(B2:D2)}
Care | 369 | 550 | 402 | 1,321
Trade | 670 | 704 | 529 | 1,903 {=SUM(B4:D4)}
Total | 1,431 {=SUM(B2:B4)} | 1,316 {=SUM(C2:C4)} | 1,648 {=SUM(D2:D4)} | 4,395 {=SUM(E2:E4)}`,
  );
  expect(placesOf(typedTotal, [sheet])).toEqual(["warning Debt!E3"]);
});
