import { externalLink } from "../../../../src/core/checks/rules/external-link";
import { nothingBeside } from "../../../../src/core/workbook/package-facts";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

test("each workbook that formulas take figures from is told once, with its path", () => {
  const sheet = sheetOf("Revenue", "Libraries | 420 {=[1]Summary!C14} | 12 {=[1]Summary!C15*2}");
  const facts = { ...nothingBeside, externalLinks: ["file:///S:/Finance/Ledger 2025.xlsx"] };
  expect(checkRule(externalLink, [sheet], { package: facts })).toEqual([
    "warning Revenue!B1 Libraries: Revenue!B1 takes figures from “file:///S:/Finance/Ledger 2025.xlsx”; 2 cells in all: Revenue!B1 and Revenue!C1.",
  ]);
});

test("a link as Excel shows it names its own path", () => {
  const sheet = sheetOf("Revenue", "Libraries | 420 {='C:\\Finance\\[Ledger.xlsx]Summary'!C14}");
  expect(checkRule(externalLink, [sheet])).toEqual([
    "warning Revenue!B1 Revenue!B1 takes figures from “C:\\Finance\\Ledger.xlsx”; 1 cell in all: Revenue!B1.",
  ]);
});

test("other sheets, structured references and words in brackets are no links", () => {
  const sheet = sheetOf(
    "Revenue",
    "A | 1 {='Sheet 2'!B1} | 2 {=SUM(Table1[Budget])} | 3 {=IF(B1=\"[x]y!A1\",3,0)}",
  );
  expect(checkRule(externalLink, [sheet])).toEqual([]);
});
