import { hiddenDataBehind } from "../../../../src/core/checks/rules/hidden-data-behind";
import { nothingBeside } from "../../../../src/core/workbook/package-facts";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const sheets = [
  sheetOf("Summary", "Libraries | 420"),
  sheetOf("Our data", "Libraries | 420"),
  { ...sheetOf("Ledger", "Libraries | 420"), visibility: "hidden" as const },
];
const check = (facts: Partial<typeof nothingBeside>) =>
  checkRule(hiddenDataBehind, sheets, { package: { ...nothingBeside, ...facts } });

test("lines behind a pivot table whose sheet is hidden or gone", () => {
  const pivotCaches = [
    { source: "Ledger!A1:H9200", records: 9199 },
    { source: "Payments!A1:H20", records: 19 },
  ];
  expect(check({ pivotCaches })).toEqual([
    "warning workbook!* workbook.xlsx keeps 9199 lines behind a pivot table, copied from Ledger!A1:H9200. Whoever gets the workbook can bring them back with a double click.",
    "warning workbook!* workbook.xlsx keeps 19 lines behind a pivot table, copied from Payments!A1:H20. Whoever gets the workbook can bring them back with a double click.",
  ]);
});

test("lines that stand on a visible sheet anyhow", () => {
  expect(check({ pivotCaches: [{ source: "'Our data'!A1:B2", records: 1 }] })).toEqual([
    expect.stringMatching(/^info /),
  ]);
});

test("a data model and connections", () => {
  expect(check({ dataModel: true, connections: ["Ledger on FIN-SQL-01"] })).toEqual([
    "warning workbook!* workbook.xlsx holds a data model: whole tables that no sheet shows.",
    "warning workbook!* workbook.xlsx names 1 connection to other sources: “Ledger on FIN-SQL-01”.",
  ]);
});

test("an empty cache, or nothing at all", () => {
  expect(check({ pivotCaches: [{ source: "Payments!A1:H20", records: 0 }] })).toEqual([]);
  expect(check({})).toEqual([]);
});
