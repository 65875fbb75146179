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
