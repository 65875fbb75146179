import { veryHiddenSheet } from "../../../../src/core/checks/rules/very-hidden-sheet";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const drawn = sheetOf("Ledger", "Libraries | 420");

test("a sheet that Excel's menus do not list", () => {
  expect(checkRule(veryHiddenSheet, [{ ...drawn, visibility: "very hidden" }])).toEqual([
    "warning Ledger!* Sheet “Ledger” is hidden so that Excel's menus do not list it, and holds 2 filled cells. It goes out with the workbook.",
  ]);
});

test("hidden and shown sheets are not its business", () => {
  expect(checkRule(veryHiddenSheet, [drawn, { ...drawn, visibility: "hidden" }])).toEqual([]);
});
