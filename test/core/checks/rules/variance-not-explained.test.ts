import { varianceNotExplained } from "../../../../src/core/checks/rules/variance-not-explained";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const drawing = `
Service | Budget £000 | Forecast £000 | Variance £000
Parks & Gardens | 1,310 | 1,722 | 412
Libraries | 420 | 433 | 13
Museums | 980 | 870 | (110)
Total | 2,710 | 3,025 | 315`;
const settings = { explain: { amount: 50_000, percent: 2 } };
const check = (report: readonly string[], text = drawing) =>
  checkRule(varianceNotExplained, [sheetOf("Revenue", text)], { report, settings });

test("lines above both limits that no sentence speaks of", () => {
  expect(check(["Parks and gardens overspends because a contractor had to be replaced."])).toEqual([
    "warning Revenue!D4 Museums, “Variance £000”: Revenue!D4 shows a variance of (110) (£110,000, 11.2% of the budget), above the council's limits, and no sentence speaks of “Museums”.",
  ]);
});

test("an explanation in the text, or in the table's own remarks", () => {
  const remarks = drawing
    .replace("Variance £000", "Variance £000 | Reasons")
    .replace("| 412", "| 412 | A contractor had to be replaced")
    .replace("| (110)", "| (110) | Two posts were held vacant");
  expect(check(["Libraries is on budget."], remarks)).toEqual([]);
});

test("it is off until the limits are set", () => {
  expect(
    checkRule(varianceNotExplained, [sheetOf("Revenue", drawing)], { report: ["All is well."] }),
  ).toEqual([]);
});
