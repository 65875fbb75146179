import { kindsOf, tableOf } from "../../support/describe-table";

describe("totals by their words", () => {
  it("knows totals named before and after, and subtotals", () => {
    const table = tableOf(`
Service | Budget £000 | Outturn £000
Adults: | |
Day care | 100 | 110
Home care | 200 | 190
Adults (Total) | 300 | 300
Children: | |
Fostering | 50 | 60
Adoption | 25 | 20
Total Children | 75 | 80
Grand Total | 375 | 380`);
    expect(kindsOf(table)).toEqual([
      "heading: Adults:",
      "line: Day care",
      "line: Home care",
      "subtotal: Adults (Total)",
      "heading: Children:",
      "line: Fostering",
      "line: Adoption",
      "subtotal: Total Children",
      "total: Grand Total",
    ]);
  });

  it("knows net lines that close a table", () => {
    const table = tableOf(`
 | Budget £000 | Forecast £000
Employees | 400 | 410
Premises | 100 | 90
Fees | (150) | (155)
Net cost of services | 350 | 345
Net interest payable | 20 | 22
Net expenditure | 370 | 367`);
    expect(kindsOf(table)).toEqual([
      "line: Employees",
      "line: Premises",
      "line: Fees",
      "subtotal: Net cost of services",
      "line: Net interest payable",
      "total: Net expenditure",
    ]);
  });

  it("does not take a name with the word total in it for a total", () => {
    const table = tableOf(`
Contract | Budget £000 | Forecast £000
Total Mobile contract | 45 | 52
Total Place pilot | 30 | 28
Grounds | 110 | 120
Fleet | 95 | 95
Total | 280 | 295`);
    expect(kindsOf(table).filter((kind) => !kind.startsWith("line"))).toEqual(["total: Total"]);
  });

  it("does not take a change for a total", () => {
    const table = tableOf(`
Debt £m | 0-30 days | 31-60 days | Total
May 2017 | 1.6 | 0.2 | 1.8
March 2017 | 5.4 | 1.3 | 6.7
Change | (3.8) | (1.1) | (4.9)`);
    expect(kindsOf(table)).toEqual(["line: May 2017", "line: March 2017", "line: Change"]);
  });

  it("reads past footnote marks on a label", () => {
    const table = tableOf(`
Service | Budget £000 | Outturn £000
Roads* | 10 | 11
Lighting (1) | 20 | 22
Total ¹ | 30 | 33`);
    expect(kindsOf(table)).toEqual(["line: Roads*", "line: Lighting (1)", "total: Total ¹"]);
  });
});

describe("totals by their place, type and formulas", () => {
  it("takes a last row without a name for the total", () => {
    const table = tableOf(`
Scheme | 2017/18 £000 | 2018/19 £000
Bridge | 10 | 20
Kerbs | 15 | 25
 | 25 | 45`);
    expect(kindsOf(table).at(-1)).toBe("total: ");
  });

  it("takes an unnamed row that adds up for a subtotal, and no other", () => {
    const table = tableOf(`
Scheme | 2017/18 £000 | 2018/19 £000
Bridge | 10 | 20
Kerbs | 15 | 25
 | 25 | 45
Trees | 7 | 8
 | 3 | 4
Benches | 2 | 1
Total | 37 | 58`);
    expect(kindsOf(table)).toEqual([
      "line: Bridge",
      "line: Kerbs",
      "subtotal: ",
      "line: Trees",
      "line: ",
      "line: Benches",
      "total: Total",
    ]);
  });

  it("takes a row whose formulas add up its column for a subtotal, whatever it is called", () => {
    const table = tableOf(`
Service | Budget £000 | Forecast £000
Care homes | 10 | 11
Day centres | 20 | 22
Adult services | 30 {=SUM(B2:B3)} | 33 {=SUM(C2:C3)}
Roads | 5 | 6
Council | 35 {=B4+B5} | 39 {=C4+C5}`);
    expect(kindsOf(table)).toEqual([
      "line: Care homes",
      "line: Day centres",
      "subtotal: Adult services",
      "line: Roads",
      "total: Council",
    ]);
  });

  it("does not take a row that brings figures from another sheet, or a difference, for a total", () => {
    const table = tableOf(`
Service | Budget £000 | Forecast £000
Care homes | 10 {=SUM(Detail!B2:B9)} | 11 {=SUM(Detail!C2:C9)}
Day centres | 20 | 22
Change | 10 {=B3-B2} | 11 {=C3-C2}
Roads | 12 | 14`);
    expect(kindsOf(table).every((kind) => kind.startsWith("line"))).toBe(true);
  });

  it("takes Total and a name for a total where bold type says so", () => {
    const table = tableOf(`
Service | Budget £000 | Forecast £000
Care homes | 10 | 11
Day centres | 20 | 22
**Total Wellbeing** | **31** | **33**
Roads | 5 | 6`);
    expect(kindsOf(table)[2]).toBe("subtotal: Total Wellbeing");
  });

  it("reads totals that stand above their lines", () => {
    const table = tableOf(`
Directorate | Budget £000 | Forecast £000
**Total Adults** | 30 | 33
> Care homes | 10 | 11
> Day centres | 20 | 22
**Total Children** | 9 | 8
> Fostering | 5 | 4
> Adoption | 4 | 4
**Total** | 39 | 41`);
    expect(kindsOf(table)).toEqual([
      "subtotal: Total Adults",
      "line: Care homes",
      "line: Day centres",
      "subtotal: Total Children",
      "line: Fostering",
      "line: Adoption",
      "total: Total",
    ]);
  });

  it("takes a last row that adds up everything in every column for the total", () => {
    const table = tableOf(`
Requirement £m | 2017/18 | 2018/19 | 2019/20
Reported before | 14.2 | 18.7 | 10.0
Grant that ends | | 4.2 |
Savings to be found | 14.2 | 22.9 | 10.0`);
    expect(kindsOf(table).at(-1)).toBe("total: Savings to be found");
  });
});

describe("headings and sections", () => {
  it("stacks headings that follow each other and closes the one a total names", () => {
    const table = tableOf(`
Summary | Budget £m | Outturn £m
Services to people | |
Purchase of care | |
Older people | 110.9 | 109.3
Mental health | 13.5 | 13.1
Total purchase of care | 124.4 | 122.4
Transport | 6.7 | 6.7
Total services to people | 131.1 | 129.1
Prevention | |
Reablement | 4.5 | 4.4`);
    const sections = new Map(table.rows.map((row) => [row.label, row.section]));
    expect(sections.get("Older people")).toEqual(["Services to people", "Purchase of care"]);
    expect(sections.get("Transport")).toEqual(["Services to people"]);
    expect(sections.get("Reablement")).toEqual(["Prevention"]);
  });

  it("replaces a heading by one that is set like it", () => {
    const table = tableOf(`
Service | Budget £000 | Forecast £000
**Place** | |
Roads | 10 | 11
Waste | 20 | 19
**People** | |
> Adults | |
Care | 30 | 31
> Children | |
Fostering | 5 | 6`);
    const sections = new Map(table.rows.map((row) => [row.label, row.section]));
    expect(sections.get("Waste")).toEqual(["Place"]);
    expect(sections.get("Care")).toEqual(["People", "Adults"]);
    expect(sections.get("Fostering")).toEqual(["People", "Children"]);
  });

  it("carries a programme that is printed once down to its workstreams", () => {
    const table = tableOf(`
Programme | Workstream | 2017/18 £m | 2018/19 £m
Better homes | Voids | 1.5 | 3.5
 | Repairs | 0.2 | 0.4
 | Heating | 2.6 | 6.8
Usual business | Other | 4.1 | 0.2
Total | | 8.4 | 10.9`);
    expect(table.rows.map((row) => [row.label, row.section])).toEqual([
      ["Voids", ["Better homes"]],
      ["Repairs", ["Better homes"]],
      ["Heating", ["Better homes"]],
      ["Other", ["Usual business"]],
      ["Total", []],
    ]);
    expect(table.rows[1]?.labels).toEqual(["", "Repairs"]);
  });

  it("keeps empty rows, dashes and nils inside one body", () => {
    const table = tableOf(`
Service | Budget £000 | Forecast £000 | Variance £000
Roads | 10 | 10 | –

Waste | 20 | 25 | 5

Grants | nil | nil | -

Total | 30 | 35 | 5`);
    expect(kindsOf(table)).toEqual(["line: Roads", "line: Waste", "line: Grants", "total: Total"]);
  });
});
