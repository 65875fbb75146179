import { formulaBreaksPattern } from "../../../../src/core/checks/rules/formula-breaks-pattern";
import { checkRule, placesOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const variances = (parks: string) =>
  sheetOf(
    "Revenue",
    `
Service | Budget £000 | Forecast £000 | Variance £000
Libraries | 420 | 433 | 13 {=C2-B2}
Museums | 180 | 175 | (5) {=C3-B3}
Parks | 310 | 322 | ${parks}
Roads | 505 | 512 | 7 {=C5-B5}`,
  );

test("one line worked out from another line's cell", () => {
  expect(checkRule(formulaBreaksPattern, [variances("(98) {=C4-B2}")])).toEqual([
    "warning Revenue!D4 Parks, “Variance £000”: Revenue!D4 is worked out as =C4-B2, but 3 other lines of the column go by D2 =C2-B2.",
  ]);
});

test("the same arithmetic written otherwise is no difference", () => {
  expect(placesOf(formulaBreaksPattern, [variances("12 {=-B4+C4}")])).toEqual([]);
  expect(placesOf(formulaBreaksPattern, [variances("12 {=SUM(C4,-B4)}")])).toEqual([]);
});

test("another formula with the same result is only noted", () => {
  expect(placesOf(formulaBreaksPattern, [variances("12 {=C4-310}")])).toEqual(["info Revenue!D4"]);
});

test("a total that adds up fewer lines than its neighbours", () => {
  const sheet = sheetOf(
    "Revenue",
    `
Service | 2025/26 £000 | 2026/27 £000 | 2027/28 £000 | 2028/29 £000
Libraries | 420 | 433 | 440 | 450
Museums | 180 | 175 | 170 | 160
Parks | 310 | 322 | 330 | 340
Total | 910 {=SUM(B2:B4)} | 930 {=SUM(C2:C4)} | 770 {=D2+D4} | 950 {=SUM(E2:E4)}`,
  );
  expect(placesOf(formulaBreaksPattern, [sheet])).toEqual(["warning Revenue!D5"]);
});

test("totals may be worked out down or across", () => {
  const sheet = sheetOf(
    "Revenue",
    `
Service | Budget £000 | Forecast £000 | Variance £000
Libraries | 420 | 433 | 13 {=C2-B2}
Museums | 180 | 175 | (5) {=C3-B3}
Parks | 310 | 322 | 12 {=C4-B4}
Total | 910 {=SUM(B2:B4)} | 930 {=SUM(C2:C4)} | 20 {=C5-B5}`,
  );
  expect(placesOf(formulaBreaksPattern, [sheet])).toEqual([]);
});

test("a summary's link that is one row out", () => {
  const detail = (name: string) =>
    sheetOf(
      name,
      `
Service | Budget £000 | Forecast £000
Care | 300 | 322
Day centres | 141 | 141
Total | 441 {=SUM(B2:B3)} | 463 {=SUM(C2:C3)}`,
    );
  const summary = (children: string) =>
    sheetOf(
      "Summary",
      `
Directorate | Budget £000 | Forecast £000
Adults | 441 {=Adults!B4} | 463 {=Adults!C4}
Children | ${children} | 463 {=Children!C4}
Place | 441 {=Place!B4} | 463 {=Place!C4}`,
    );
  const details = ["Adults", "Children", "Place"].map(detail);
  expect(checkRule(formulaBreaksPattern, [summary("141 {=Children!B3}"), ...details])).toEqual([
    "warning Summary!B3 Children, “Budget £000”: Summary!B3 brings over Children!B3 (Day centres), but Summary!C3 of the same line brings over Children!C4, another row. The other 2 lines take all their figures from one row.",
  ]);
  expect(checkRule(formulaBreaksPattern, [summary("441 {=Children!B4}"), ...details])).toEqual([]);
});
