import { hiddenSheet } from "../../../../src/core/checks/rules/hidden-sheet";
import { checkRule, placesOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const shown = sheetOf("Appendix 1", "Libraries | 420");
const workings = { ...sheetOf("Workings", "Libraries | 420"), visibility: "hidden" as const };

test("a hidden sheet with something on it", () => {
  expect(checkRule(hiddenSheet, [shown, workings])).toEqual([
    "warning Workings!* Sheet “Workings” is hidden and holds 2 filled cells. Whoever gets the workbook can show it.",
  ]);
});

test.each([
  ["pdf", "info"],
  ["workbook", "error"],
] as const)("published as %s it is %s", (as, severity) => {
  const settings = { published: { as, sheets: [] } };
  expect(placesOf(hiddenSheet, [shown, workings], { settings })).toEqual([
    `${severity} Workings!*`,
  ]);
});

test("an empty sheet, a very hidden one and a shown one are not its business", () => {
  const empty = { ...sheetOf("Empty", ""), visibility: "hidden" as const };
  const very = { ...workings, visibility: "very hidden" as const };
  expect(checkRule(hiddenSheet, [shown, empty, very])).toEqual([]);
});
