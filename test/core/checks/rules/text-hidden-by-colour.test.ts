import { textHiddenByColour } from "../../../../src/core/checks/rules/text-hidden-by-colour";
import { nothingBeside } from "../../../../src/core/workbook/package-facts";
import { checkRule, placesOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const sheet = sheetOf("Revenue", "Libraries | 420 | check with Sam\nMuseums | 180 | agreed");
const facts = {
  ...nothingBeside,
  unseenCells: [
    { sheet: "Revenue", row: 1, column: 3 },
    { sheet: "Revenue", row: 2, column: 3 },
  ],
};

test("cells that cannot be seen, once a sheet", () => {
  expect(checkRule(textHiddenByColour, [sheet], { package: facts })).toEqual([
    "warning Revenue!C1 Revenue!C1 is filled but cannot be seen: its letters have the colour of their ground, or its format shows nothing. 2 cells of this sheet are like that: Revenue!C1 and Revenue!C2.",
  ]);
});

test("a PDF of other sheets does not show them; the workbook holds them", () => {
  const grave = (as: "pdf" | "workbook", sheets: string[]) =>
    placesOf(textHiddenByColour, [sheet], {
      package: facts,
      settings: { published: { as, sheets } },
    });
  expect(grave("pdf", ["Appendix 1"])).toEqual(["info Revenue!C1"]);
  expect(grave("pdf", [])).toEqual(["warning Revenue!C1"]);
  expect(grave("workbook", [])).toEqual(["error Revenue!C1"]);
});

test("a workbook whose colours can all be seen", () => {
  expect(checkRule(textHiddenByColour, [sheet])).toEqual([]);
});
