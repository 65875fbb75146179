import { unitSlipInText } from "../../../../src/core/checks/rules/unit-slip-in-text";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const sheet = sheetOf(
  "Revenue",
  `
Service | Budget £000 | Forecast £000 | Variance £000
Parks | 1,310 | 1,722 | 412
Libraries | 420 | 433 | 13
Total | 1,730 | 2,155 | 425`,
);

test("millions for thousands", () => {
  const report = ["Parks is forecast to overspend by £412m."];
  expect(checkRule(unitSlipInText, [sheet], { report })).toEqual([
    "error line 1 report.txt line 1 says £412m (“is forecast to overspend by £412m.”), but Revenue!D2 (Parks, “Variance £000”) shows 412: the same figure in another unit, a thousand times too much.",
  ]);
});

test("the right unit, and another figure altogether", () => {
  expect(
    checkRule(unitSlipInText, [sheet], { report: ["Parks is forecast to overspend by £412k."] }),
  ).toEqual([]);
  expect(
    checkRule(unitSlipInText, [sheet], { report: ["Parks is forecast to overspend by £421k."] }),
  ).toEqual([]);
});
