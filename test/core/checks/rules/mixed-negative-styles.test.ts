import { mixedNegativeStyles } from "../../../../src/core/checks/rules/mixed-negative-styles";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const table = (museums: string, percent = "(1%)") => `
Service | Budget £000 | Forecast £000 | Variance £000 | %
Libraries | 420 | 407 | (13) | ${percent}
Museums | 180 | 175 | ${museums} | 2%
Parks | 310 | 298 | (12) | 3%`;

test("a minus among brackets", () => {
  expect(checkRule(mixedNegativeStyles, [sheetOf("R", table("-5"))])).toEqual([
    "info R!D3 Museums, “Variance £000”: R!D3 shows -5, as 1 figure of this table does, where 2 are shown as (13).",
  ]);
});

test("one style throughout; percentages may have their own", () => {
  expect(checkRule(mixedNegativeStyles, [sheetOf("R", table("(5)"))])).toEqual([]);
  expect(checkRule(mixedNegativeStyles, [sheetOf("R", table("(5)", "-3.1%"))])).toEqual([]);
});
