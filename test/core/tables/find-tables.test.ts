import { findTables } from "../../../src/core/tables/find-tables";
import { defaultSettings } from "../../../src/core/settings";
import { formatRange } from "../../../src/core/workbook/cell-ref";
import { sheetOf, workbookOf } from "../../support/build-snapshot";
import {
  headersOf,
  kindsOf,
  rolesOf,
  tableOf,
  tablesOf,
  unitOf,
} from "../../support/describe-table";

describe("where tables stand", () => {
  it("finds tables that stand one below the other, each with its title", () => {
    const tables = tablesOf(`
Table 1: Revenue
Service | Budget £000 | Outturn £000
Roads | 10 | 12
Waste | 20 | 19
Total | 30 | 31

Table 2: Reserves
Reserve | Opening £m | Closing £m
General | 1.5 | 1.2
Schools | 0.4 | 0.4
Total | 1.9 | 1.6`);
    expect(tables.map((table) => [table.id, table.title, formatRange(table.range)])).toEqual([
      ["T1", "Table 1: Revenue", "A2:C5"],
      ["T2", "Table 2: Reserves", "A8:C11"],
    ]);
  });

  it("tells two tables with the same headings apart by their titles", () => {
    const tables = tablesOf(`
Table 1: General fund
Service | Budget | Outturn
Roads | 10 | 12
Total | 10 | 12

Table 2: Housing
Service | Budget | Outturn
Repairs | 20 | 22
Total | 20 | 22`);
    expect(tables.map((table) => table.title)).toEqual([
      "Table 1: General fund",
      "Table 2: Housing",
    ]);
  });

  it("finds tables side by side", () => {
    const tables = tablesOf(`
Revenue | | | | Capital | |
Service | Budget £000 | Outturn £000 | | Scheme | Budget £000 | Outturn £000
Roads | 10 | 12 | | Bridge | 100 | 90
Waste | 20 | 19 | | Depot | 50 | 55
Total | 30 | 31 | | Total | 150 | 145`);
    expect(tables.map((table) => formatRange(table.range))).toEqual(["A2:C5", "E2:G5"]);
    expect(tables.map((table) => table.title)).toEqual(["Revenue", "Capital"]);
  });

  it("does not divide a table at an empty column", () => {
    const table = tableOf(`
Service | Budget £000 | | Outturn £000 | | Variance £000
Roads | 10 | | 12 | | 2
Waste | 20 | | 19 | | (1)`);
    expect(headersOf(table)).toEqual(["Service", "Budget £000", "Outturn £000", "Variance £000"]);
  });

  it("carries on through a header that is repeated after a page break", () => {
    const table = tableOf(`
Appendix 2
Service | Budget £000 | Outturn £000
Roads | 10 | 12
Waste | 20 | 19

Appendix 2 (continued)
Service | Budget £000 | Outturn £000
Parks | 5 | 6
Total | 35 | 37`);
    expect(kindsOf(table)).toEqual(["line: Roads", "line: Waste", "line: Parks", "total: Total"]);
    expect(table.headerRows).toEqual([2, 7]);
  });

  it("finds the label column in the middle and at the end", () => {
    const middle = tableOf(`
Actual 2015/16 | Service | Budget 2016/17 | Forecast 2016/17
9 | Roads | 10 | 12
21 | Waste | 20 | 19`);
    const last = tableOf(`
Budget £000 | Forecast £000 | Variance £000 | Service
10 | 12 | 2 | Roads
20 | 19 | (1) | Waste`);
    expect(middle.rows.map((row) => row.label)).toEqual(["Roads", "Waste"]);
    expect(rolesOf(last)).toBe("budget, outturn, variance, label");
    expect(last.rows.map((row) => row.label)).toEqual(["Roads", "Waste"]);
  });

  it("reads a table without a header", () => {
    const table = tableOf(`
Roads | 10 | 12
Waste | 20 | 19
Parks | 5 | 6
Total | 35 | 37`);
    expect(table.headerRows).toEqual([]);
    expect(kindsOf(table).at(-1)).toBe("total: Total");
  });

  it("reads years as headings, typed as numbers", () => {
    const table = tableOf(`
 | 2016 | 2017 | 2018
Grant | 1,200 | 1,150 | 1,100
Fees | 2,010 | 1,990 | 2,005`);
    expect(headersOf(table)).toEqual(["", "2016", "2017", "2018"]);
    expect(table.rows).toHaveLength(2);
  });

  it("leaves out column numbers under a header, and sheets the settings leave out", () => {
    const sheet = sheetOf(
      "Data",
      `
Service | Budget | Outturn | Variance
 | 1 | 2 | 3
Roads | 10 | 12 | 2
Waste | 20 | 19 | (1)`,
    );
    const [table] = findTables(workbookOf(sheet));
    expect(table?.rows.map((row) => row.label)).toEqual(["Roads", "Waste"]);
    expect(findTables(workbookOf(sheet), { ...defaultSettings, excludedSheets: ["Data"] })).toEqual(
      [],
    );
  });

  it("reads figures stored as text like typed ones", () => {
    const drawing = `
Service | Budget £000 | Outturn £000 | Variance £000
Roads | 1,010 | 1,120 | 110
Waste | 20 | (19) | (39)
Total | 1,030 | 1,101 | 71`;
    const typed = tableOf(drawing);
    const text = tableOf(drawing, { textFigures: true });
    expect(rolesOf(text)).toBe(rolesOf(typed));
    expect(kindsOf(text)).toEqual(kindsOf(typed));
    expect(text.figures.unitsAt(1, 2)).toBe(-19);
  });

  it("keeps error cells in their table", () => {
    const table = tableOf(`
Service | Budget £000 | Outturn £000
Roads | 10 | #REF!
Waste | 20 | 19
Total | 30 | #REF!`);
    expect(table.rows).toHaveLength(3);
    expect(table.figures.kindAt(0, 2)).toBe(5);
  });
});

describe("what is no table", () => {
  it.each([
    [
      "prose",
      `
1. Purpose
1.1 This report sets out the position at month 7, an overspend of £695k against a budget of £27.743m.
1.2 Members are asked to note the position.`,
    ],
    [
      "a contents page",
      `
Contents | Page
Summary | 1
Revenue | 3
Capital | 7
Reserves | 12`,
    ],
    [
      "a contents page without a heading",
      `
Summary | 1
Revenue | 3
Capital | 7
Reserves | 12`,
    ],
    [
      "contacts",
      `
Name | Role | Telephone
A. Person | Accountant | 01234 567890
B. Person | Director | 01234 567891`,
    ],
    [
      "contacts with extensions",
      `
Name | Role | Ext
A. Person | Accountant | 2345
B. Person | Director | 2346`,
    ],
    [
      "a plain list",
      `
Recommendations
Note the report
Approve the virements`,
    ],
    [
      "facts about the document",
      `
Council | A Council
Period | 7
Version | 2`,
    ],
  ])("%s", (_, drawing) => {
    expect(tablesOf(drawing)).toEqual([]);
  });

  it("keeps paragraphs above and notes below out of the rows", () => {
    const table = tableOf(`
Appendix A
This appendix shows the forecast for each service as it was agreed with its budget holder at the end of the month, before any use of reserves, which is shown in Appendix B below.
Service | Budget £000 | Outturn £000
Roads | 10 | 12
Waste* | 20 | 19
Total | 30 | 31
* Includes the garden waste service.
Note: overspends are shown as positive.`);
    expect(kindsOf(table)).toEqual(["line: Roads", "line: Waste*", "total: Total"]);
    expect(table.title).toBe("Appendix A");
    expect(table.notes).toContain("Note: overspends are shown as positive.");
  });
});

describe("units", () => {
  const body = `
Service | Budget | Outturn
Roads | 1,010 | 1,012
Total | 1,010 | 1,012`;

  it.each([
    ["Revenue budget £000", 1e3],
    ["Revenue budget (£'000)", 1e3],
    ["Revenue budget £’000s", 1e3],
    ["Revenue budget £000s", 1e3],
    ["Revenue budget in £k", 1e3],
    ["Revenue budget £m", 1e6],
    ["Revenue budget (£'m)", 1e6],
    ["Revenue budget £ million", 1e6],
    ["Revenue budget, £ thousand", 1e3],
    ["Revenue budget (£)", 1],
    ["Revenue budget with the £2m for roads, £000", 1e3],
  ])("reads %s", (title, scale) => {
    expect(tableOf(`\n${title}${body}`).unit?.scale).toBe(scale);
  });

  it("reads a unit from a note, from elsewhere on the sheet and from a text box", () => {
    expect(unitOf(tableOf(`${body}\nAll figures in £k`))).toBe("1000 from note");
    expect(unitOf(tableOf(body, { textBoxes: ["All figures are in £ millions"] }))).toBe(
      "1000000 from note",
    );
    const below = "\n\nReserve | Opening | Closing\nGeneral | 15 | 12\nSchools | 4 | 5";
    const tables = tablesOf(`\nAll figures in £k${body}${below}`);
    expect(tables.map(unitOf)).toEqual(["1000 from note", "1000 from sheet"]);
  });

  it("does not read a unit from an amount", () => {
    expect(tableOf(`\nRevenue, with £2m for roads${body}`).unit).toBeNull();
  });

  it("keeps a column's own unit beside the table's", () => {
    const table = tableOf(`
Revenue £000
Service | Budget | Outturn | Whole-life cost £m
Roads | 1,010 | 1,012 | 2.5
Total | 1,010 | 1,012 | 2.5`);
    expect(table.unit?.scale).toBe(1e3);
    expect(table.columns.map((column) => column.unit?.scale ?? null)).toEqual([
      null,
      null,
      null,
      1e6,
    ]);
  });

  it("reads £000 and £m tables of one workbook each in its own unit", () => {
    const tables = findTables(
      workbookOf(
        sheetOf("A", `£000${body}`),
        sheetOf("B", "Capital | Budget £m | Outturn £m\nX | 1.5 | 1.4\nY | 2.5 | 2.6"),
      ),
    );
    expect(tables.map((table) => table.unit?.scale)).toEqual([1e3, 1e6]);
  });

  it("infers pounds from pence, and else says that it does not know", () => {
    const pounds = tableOf(`
Service | Budget | Actual
Roads | 10,250.00 | 9,875.45
Waste | 3,100.00 | 3,222.10`);
    expect(unitOf(pounds)).toBe("1 from inferred");
    expect(tableOf(body).unit).toBeNull();
  });
});

describe("other styles of number", () => {
  it("reads figures grouped by spaces and continental figures, but amounts in pounds as British", () => {
    const spaced = tableOf(`
Type | 2007 | 2008
Post | 1 094 | 1 311
Telecoms | 12 006 | 11 980`);
    const continental = tableOf(`
Kind | Budget | Outturn
One | 1.234,5 | 1.300,0
Two | 12,5 | 13,1
Three | £1,234 | £1,300`);
    expect(spaced.figures.unitsAt(1, 1)).toBe(12006);
    expect(continental.figures.places).toBe(1);
    expect(continental.figures.unitsAt(0, 1)).toBe(12345);
    expect(continental.figures.unitsAt(2, 1)).toBe(12340);
  });
});
