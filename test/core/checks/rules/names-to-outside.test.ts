import { namesToOutside } from "../../../../src/core/checks/rules/names-to-outside";
import { nothingBeside } from "../../../../src/core/workbook/package-facts";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const sheet = sheetOf("Revenue", "Libraries | 420");
const name = (given: string, formula: string) => ({ name: given, formula, hidden: false });

test("names that point into another workbook, once for each", () => {
  const names = [
    name("LastYear", "=[1]Summary!$A$1:$H$40"),
    name("Rates", "=[1]Rates!$A$1"),
    name("Plan", "='S:\\Finance\\[Plan 2025.xlsx]Summary'!$A$1"),
  ];
  const facts = { ...nothingBeside, externalLinks: ["file:///S:/Finance/Outturn.xlsx"] };
  expect(checkRule(namesToOutside, [sheet], { names, package: facts })).toEqual([
    "warning workbook!* workbook.xlsx has 2 defined names that point into “file:///S:/Finance/Outturn.xlsx”: “LastYear” and “Rates”.",
    "warning workbook!* workbook.xlsx has 1 defined name that points into “Plan 2025.xlsx”: “Plan”.",
  ]);
});

test("names of this workbook, of its tables, and broken ones", () => {
  const names = [
    name("Here", "=Revenue!$B$1"),
    name("Column", "=Table1[Budget]"),
    name("Gone", "=#REF!"),
    name("Words", '="[1]Summary!A1"'),
  ];
  expect(checkRule(namesToOutside, [sheet], { names })).toEqual([]);
});
