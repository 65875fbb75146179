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
