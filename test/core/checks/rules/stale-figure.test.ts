import { staleFigure } from "../../../../src/core/checks/rules/stale-figure";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const sheet = sheetOf(
  "Revenue",
  `
Service | Budget £000 | Forecast £000 | Variance £000 | Variance last reported £000
Parks | 1,310 | 1,722 | 412 | 377
Libraries | 420 | 433 | 13 | 21
Total | 1,730 | 2,155 | 425 | 398`,
);
const check = (sentence: string) => checkRule(staleFigure, [sheet], { report: [sentence] });

test("the figure of the last report, told as it is now", () => {
  expect(check("Parks is forecast to overspend by £377k.")).toEqual([
    "warning line 1 report.txt line 1 says £377k (“is forecast to overspend by £377k.”), which Revenue!E2 shows under “Variance last reported £000”; Revenue!D2 (Parks, “Variance £000”) now shows 412.",
  ]);
});

test("the figure of this report, and one called what it is", () => {
  expect(check("Parks is forecast to overspend by £412k.")).toEqual([]);
  expect(check("Parks was forecast to overspend by £377k in the last report.")).toEqual([]);
});
