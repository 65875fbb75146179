import { hiddenRowsInTotal } from "../../../../src/core/checks/rules/hidden-rows-in-total";
import { checkRule, placesOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const table = `
Service | Budget £000 | Forecast £000
Libraries | 420 | 433
Museums | 180 | 175
Parks | 310 | 322
Total | 910 | 930`;

test("a hidden line that a shown total counts", () => {
  expect(checkRule(hiddenRowsInTotal, [sheetOf("Revenue", table, { hidden: [3] })])).toEqual([
    "warning Revenue!B3 Museums, “Budget £000”: Revenue!B3 holds 180 in a hidden row and counts in Revenue!B5 and Revenue!C5. 1 row of this table is hidden, so the lines that are shown do not add up to the total.",
  ]);
});

test("it is an error in a workbook that is published", () => {
  const settings = { published: { as: "workbook", sheets: [] } } as const;
  expect(
    placesOf(hiddenRowsInTotal, [sheetOf("Revenue", table, { hidden: [2, 4] })], { settings }),
  ).toEqual(["error Revenue!B2"]);
});

test("nothing hidden, all lines hidden, or a hidden line without a figure", () => {
  const empty = table.replace("180 | 175", "0 | 0").replace("910 | 930", "730 | 755");
  expect(
    [
      sheetOf("Shown", table),
      sheetOf("Collapsed", table, { hidden: [2, 3, 4] }),
      sheetOf("Nil", empty, { hidden: [3] }),
    ].flatMap((sheet) => checkRule(hiddenRowsInTotal, [sheet])),
  ).toEqual([]);
});

test("sheets that a PDF leaves out do not matter", () => {
  const settings = { published: { as: "pdf", sheets: ["Appendix 1"] } } as const;
  expect(
    checkRule(hiddenRowsInTotal, [sheetOf("Revenue", table, { hidden: [3] })], { settings }),
  ).toEqual([]);
});
