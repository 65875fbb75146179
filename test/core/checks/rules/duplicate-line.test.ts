import { duplicateLine } from "../../../../src/core/checks/rules/duplicate-line";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

test("a copy of a line, which counts twice", () => {
  const sheet = sheetOf(
    "R",
    "Service | Budget £000 | Forecast £000\nLibraries | 420 | 433\nMuseums | 180 | 175\nLibraries | 420 | 433\nTotal | 1,020 | 1,041",
  );
  expect(checkRule(duplicateLine, [sheet])).toEqual([
    "warning R!A4 R!A4: “Libraries” stands in this section twice with the same figures, here and in R!A2; its total may count it twice.",
  ]);
});

test("two lines of one name", () => {
  const sheet = sheetOf(
    "R",
    "Service | Budget £000 | Forecast £000\nOther | 420 | 433\nMuseums | 180 | 175\nOther | 77 | 81",
  );
  expect(checkRule(duplicateLine, [sheet])).toEqual([
    "info R!A4 R!A4: “Other” stands in this section twice, here and in R!A2.",
  ]);
});

test("the same name in two sections, and lines without figures", () => {
  const sheet = sheetOf(
    "R",
    `
Service | Budget £000 | Forecast £000
**Adults**
Other | 420 | 433
Day services | 180 | 175
Adults Total | 600 | 608
**Children**
Other | 77 | 81
Fostering | 123 | 119
Children Total | 200 | 200`,
  );
  expect(checkRule(duplicateLine, [sheet])).toEqual([]);
});
