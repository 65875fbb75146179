import { sumMissesRows } from "../../../../src/core/checks/rules/sum-misses-rows";
import { checkRule, placesOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const lines = (budget: string, forecast = "{=SUM(C2:C5)}") =>
  sheetOf(
    "Revenue",
    `
Service | Budget £000 | Forecast £000
Libraries | 420 | 433
Museums | 180 | 175
Parks | 310 | 322
Roads | 505 | 512
Total | 1,415 ${budget} | 1,442 ${forecast}`,
  );

test("a line below the block", () => {
  expect(checkRule(sumMissesRows, [lines("{=SUM(B2:B4)}")])).toEqual([
    "error Revenue!B6 Total, “Budget £000”: Revenue!B6 adds up B2:B4 and leaves out B5 (505), which stands next to it.",
  ]);
});

test("the first line", () => {
  expect(placesOf(sumMissesRows, [lines("{=SUM(B3:B5)}")])).toEqual(["error Revenue!B6"]);
});

test("the same line in every column is one finding", () => {
  expect(checkRule(sumMissesRows, [lines("{=SUM(B2:B4)}", "{=SUM(C2:C4)}")])).toEqual([
    "error Revenue!B6 Total, “Budget £000”: Revenue!B6 adds up B2:B4 and leaves out B5 (505), which stands next to it; 1 more totals of that row do the same.",
  ]);
});

test("a line that shows nothing yet is a warning", () => {
  const sheet = sheetOf(
    "Revenue",
    `
Service | Budget £000
Libraries | 420
Museums | 180
Roads | 505
Parks | 0
Total | 1,105 {=SUM(B2:B4)}`,
  );
  expect(placesOf(sumMissesRows, [sheet])).toEqual(["warning Revenue!B6"]);
});

test("whole sums, sections of their own and totals of totals are left alone", () => {
  const sections = sheetOf(
    "Revenue",
    `
Service | Budget £000
Culture |
Libraries | 420
Museums | 180
Culture (Total) | 600 {=SUM(B3:B4)}
Place |
Parks | 310
Roads | 505
Place (Total) | 815 {=SUM(B7:B8)}
Income | (100)
Net Expenditure | 1,315 {=B5+SUM(B9:B10)}`,
  );
  expect(placesOf(sumMissesRows, [sections])).toEqual([]);
  expect(placesOf(sumMissesRows, [lines("{=SUM(B2:B5)}")])).toEqual([]);
  expect(placesOf(sumMissesRows, [lines("{=B2+B3+B4+B5}")])).toEqual([]);
});

test("a grand total that leaves out a subtotal which the total beside it takes in", () => {
  const table = (forecast: string) =>
    sheetOf(
      "Revenue",
      `
Service | Budget £000 | Forecast £000
Adults
Care | 300 | 322
Day centres | 141 | 150
Adults total | 441 {=SUM(B3:B4)} | 472 {=SUM(C3:C4)}
Children
Fostering | 200 | 205
Adoption | 90 | 88
Children total | 290 {=SUM(B7:B8)} | 293 {=SUM(C7:C8)}
Place
Parks | 310 | 300
Roads | 505 | 512
Place total | 815 {=SUM(B11:B12)} | 812 {=SUM(C11:C12)}
Total | 1,546 {=B5+B9+B13} | ${forecast}`,
    );
  expect(checkRule(sumMissesRows, [table("765 {=C5+C9}")])).toEqual([
    "error Revenue!C14 Total, “Forecast £000”: Revenue!C14 adds up C5, C9 and leaves out C13 (812), which B14 in the same row takes in for its own column.",
  ]);
  expect(checkRule(sumMissesRows, [table("1,577 {=C5+C9+C13}")])).toEqual([]);
});
