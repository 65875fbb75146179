import { blankLabel } from "../../../../src/core/checks/rules/blank-label";
import { review } from "../../../../src/core/review";
import { defaultSettings } from "../../../../src/core/settings";
import { checkRule } from "../../../support/check-rule";
import { sheetOf, workbookOf } from "../../../support/build-snapshot";

const sheet = sheetOf(
  "R",
  "Service | Budget £000 | Forecast £000\nLibraries | 420 | 433\nMuseums | 180 | 175\n | 600 | 608",
);

test("figures in a row without a name", () => {
  expect(checkRule(blankLabel, [sheet])).toEqual([
    "info R!B4 R!B4 shows 600 in a row without a name.",
  ]);
});

test("it is off until it is set", () => {
  const rulesOf = (settings = defaultSettings) =>
    review(workbookOf(sheet), [], settings).findings.map(({ rule }) => rule);
  expect(rulesOf()).not.toContain("blank-label");
  expect(rulesOf({ ...defaultSettings, severities: { "blank-label": "info" } })).toContain(
    "blank-label",
  );
});
