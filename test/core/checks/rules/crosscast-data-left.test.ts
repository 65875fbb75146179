import { crosscastDataLeft } from "../../../../src/core/checks/rules/crosscast-data-left";
import { nothingBeside } from "../../../../src/core/workbook/package-facts";
import { checkRule, placesOf } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const sheets = [sheetOf("Revenue", "Libraries | 420")];
const facts = { ...nothingBeside, ownParts: ["customXml/item1.xml"] };

test("decisions kept in the workbook, which go out with it", () => {
  expect(checkRule(crosscastDataLeft, sheets, { package: facts })).toEqual([
    "info workbook!* workbook.xlsx holds what Crosscast keeps in it: accepted findings, with reasons and names.",
  ]);
  const settings = { published: { as: "workbook", sheets: [] } } as const;
  expect(placesOf(crosscastDataLeft, sheets, { package: facts, settings })).toEqual([
    "error workbook!*",
  ]);
});

test("a workbook without them", () => {
  expect(checkRule(crosscastDataLeft, sheets)).toEqual([]);
});
