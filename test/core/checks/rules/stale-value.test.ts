import { staleValue } from "../../../../src/core/checks/rules/stale-value";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

test("results that one change left behind are told together", () => {
  const sheet = sheetOf(
    "Revenue",
    `
Service | Budget £000 | Forecast £000 | Variance £000
Libraries | 450 | 433 | 13 {=C2-B2}
Museums | 180 | 175 | (5) {=C3-B3}
Total | 600 {=SUM(B2:B3)} | 608 {=SUM(C2:C3)} | 8 {=C4-B4}`,
  );
  expect(checkRule(staleValue, [sheet])).toEqual([
    "error Revenue!D2 Libraries, “Variance £000”: Revenue!D2 shows 13, but its formula =C2-B2 gives -17. 1 more cells show old results: Revenue!B4.",
  ]);
});

test("figures from other sheets, products and rounded sums are worked out", () => {
  const data = sheetOf("Data", "Rate | 1.05\nLines | 1.24 | 1.24 | 1.24");
  const sheet = sheetOf(
    "Revenue",
    "A | 21 {=20*Data!B1} | 3.7 {=ROUND(SUM(Data!B2:D2),1)} | 4 {=Data!B2*2}",
  );
  expect(checkRule(staleValue, [data, sheet])).toEqual([
    "error Revenue!D1 A: Revenue!D1 shows 4, but its formula =Data!B2*2 gives 2.48.",
  ]);
});

test("what cannot be worked out is left alone", () => {
  const sheet = sheetOf(
    "Revenue",
    "A | 5 | x | 9 {=B1+C1} | 9 {=VLOOKUP(B1,B1:B4,1)} | 9 {=[1]Data!B1} | 9 {=_xldudf_BUDGET_X(B1)} | 9 {=B1/A9}",
  );
  expect(checkRule(staleValue, [sheet])).toEqual([]);
});
