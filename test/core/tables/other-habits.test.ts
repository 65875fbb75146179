import {
  headersOf,
  kindsOf,
  rolesOf,
  tableOf,
  tablesOf,
  unitOf,
} from "../../support/describe-table";

describe("headers", () => {
  it("does not take a title with its unit at the far end for a header", () => {
    const table = tableOf(`
Revenue monitoring 2018/19 | | | £000
Service | Budget | Forecast | Variance
Roads | 10 | 12 | 2
Waste | 20 | 19 | (1)`);
    expect(headersOf(table)).toEqual(["Service", "Budget", "Forecast", "Variance"]);
    expect(unitOf(table)).toMatch(/^1000 /);
  });

  it("reads over and under beneath one heading that is not merged", () => {
    const table = tableOf(`
 | Revised | Projected | Variation |
Service | Estimate | Outturn | Over | Under
Youth | 932 | 950 | 18 | -
Early years | 1,874 | 1,790 | - | 84`);
    expect(headersOf(table).slice(3)).toEqual(["Variation Over", "Variation Under"]);
    expect(rolesOf(table)).toBe("label, revised budget, outturn, variance, variance");
  });

  it("does not spread a heading over a neighbour that has its own", () => {
    const table = tableOf(`
 | Approved | | Projected
Service | Budget | Virements | Outturn
Youth | 932 | 10 | 950
Early years | 1,874 | (10) | 1,790`);
    expect(headersOf(table)).toEqual([
      "Service",
      "Approved Budget",
      "Virements",
      "Projected Outturn",
    ]);
  });

  it("spreads a period over the measures that repeat beneath it", () => {
    const table = tableOf(`
 | 2017/18 | | | 2018/19 | |
Service | Budget | Forecast | Variance | Budget | Forecast | Variance
Youth | 932 | 950 | 18 | 940 | 945 | 5
Parks | 100 | 90 | (10) | 110 | 111 | 1`);
    expect(headersOf(table)[5]).toBe("2018/19 Forecast");
    expect(rolesOf(table)).toBe("label, budget, outturn, variance, budget, outturn, variance");
  });

  it("reads letters and sums beneath headings as part of them", () => {
    const table = tableOf(`
Service | Budget | Forecast | Variance
 | (a) | (b) | (c)=(b)-(a)
Youth | 932 | 950 | 18
Parks | 100 | 90 | (10)`);
    expect(rolesOf(table)).toBe("label, budget, outturn, variance");
    expect(table.rows).toHaveLength(2);
  });

  it("leaves out numbers in brackets beneath headings", () => {
    const table = tableOf(`
Service | Budget | Forecast | Variance
(1) | (2) | (3) | (4)
Youth | 932 | 950 | 18
Parks | 100 | 90 | (10)`);
    expect(table.rows.map((row) => row.label)).toEqual(["Youth", "Parks"]);
  });

  it("reads dates typed as dates as headings", () => {
    const table = tableOf(`
£000 | <31/03/2017> | <31/03/2018>
General balances | 1,200 | 1,100
Earmarked reserves | 3,400 | 3,600`);
    expect(headersOf(table)).toEqual(["£000", "31/03/2017", "31/03/2018"]);
    expect(unitOf(table)).toBe("1000 from header");
  });
});

describe("labels", () => {
  it("takes cost centre numbers in front of the names for labels", () => {
    const table = tableOf(`
 | Service | Budget £ | Actual £
10450 | Youth centre | 12,300 | 11,900
10460 | Play schemes | 4,100 | 4,250
 | Total | 16,400 | 16,150`);
    expect(rolesOf(table)).toBe("label, label, budget, actual");
    expect(table.rows.map((row) => row.label)).toEqual(["Youth centre", "Play schemes", "Total"]);
  });

  it("names rows by service where the directorate is repeated on every row", () => {
    const table = tableOf(`
Directorate | Service | Budget £000 | Forecast £000
Children and Learning | Fostering | 10 | 12
Children and Learning | Adoption | 20 | 19
Children and Learning | Schools | 30 | 31
Place | Roads | 5 | 6
Place | Parks | 7 | 7`);
    expect(table.rows.map((row) => row.label)).toEqual([
      "Fostering",
      "Adoption",
      "Schools",
      "Roads",
      "Parks",
    ]);
    expect(table.rows[3]?.section).toEqual(["Place"]);
  });

  it("reads years down the side as names", () => {
    const table = tableOf(`
Year | Council tax £m | Grant £m
2016/17 | 101.2 | 55.0
2017/18 | 103.9 | 49.1
2018/19 | 107.0 | 44.2`);
    expect(table.rows.map((row) => row.label)).toEqual(["2016/17", "2017/18", "2018/19"]);
    expect(table.figures.kindAt(0, 0)).toBe(4);
  });
});

describe("roles", () => {
  it("reads roles past units and signs in the heading", () => {
    const table = tableOf(`
Directorate | Net Budget £m | Forecast £m | Over(+)/Under(-)spend £m | Over/underspend as % of budget
People | 120.0 | 122.3 | 2.3 | 1.9%
Place | 80.0 | 79.0 | -1.0 | -1.3%
Total | 200.0 | 201.3 | 1.3 | 0.7%`);
    expect(rolesOf(table)).toBe("label, budget, outturn, variance, percent");
  });

  it("reads two months' variances and their change where no outturn is printed", () => {
    const table = tableOf(`
 | 2018/19 Net Budget £'000 | Month 8 Forecast Variance £'000 | Month 7 Forecast Variance £'000 | Change £'000
Adults | 120,000 | 2,300 | 1,900 | 400
Children | 80,000 | (1,000) | (700) | (300)
Total | 200,000 | 1,300 | 1,200 | 100`);
    expect(rolesOf(table)).toBe("label, budget, variance, previous variance, movement");
  });

  it("takes target, achieved and forecast of a savings table for savings", () => {
    const table = tableOf(`
Ref | Savings proposal | Target £000 | Achieved £000 | Forecast £000 | Shortfall £000 | RAG
A1 | Fleet | 100 | 50 | 80 | 20 | Amber
A2 | Depot | 200 | 200 | 200 | 0 | Green
Total | | 300 | 250 | 280 | 20 |`);
    expect(rolesOf(table)).toBe("label, label, saving, saving, saving, other, label");
  });

  it("reads single letters as headings", () => {
    const table = tableOf(`
Council tax band | A | B | C | D
2018/19 £ | 1,000.10 | 1,166.78 | 1,333.47 | 1,500.15
2019/20 £ | 1,029.99 | 1,201.66 | 1,373.32 | 1,544.99`);
    expect(headersOf(table)).toEqual(["Council tax band", "A", "B", "C", "D"]);
  });

  it("does not take pressures, gaps and remaining budgets for budgets", () => {
    const table = tableOf(`
Service | Budget Pressures £000 | Recovery actions £000 | Net Budget Variance £000
Homecare | 300 | (100) | 200
Carers | 20 | (30) | (10)`);
    expect(rolesOf(table)).toBe("label, other, saving, variance");
  });

  it("takes estimates of three years as budgets and the year before as an actual", () => {
    const table = tableOf(`
Service | 2016/17 Outturn £000 | 2017/18 Original Estimate £000 | 2017/18 Revised Estimate £000 | 2018/19 Estimate £000
Roads | 9 | 10 | 11 | 12
Waste | 19 | 20 | 21 | 22`);
    expect(rolesOf(table)).toBe("label, actual, budget, revised budget, budget");
  });

  it("takes a year-end position that is forecast less budget for the variance", () => {
    const table = tableOf(`
Service | Budget £000 | Forecast £000 | Year-end position £000
Roads | 10 | 12 | 2
Waste | 20 | 15 | (5)
Parks | 30 | 31 | 1`);
    expect(rolesOf(table)).toBe("label, budget, outturn, variance");
  });

  it("takes an allocation beside no budget for no adjustment", () => {
    const table = tableOf(`
Grant | Allocation £000 | Spend £000
Homelessness | 120 | 90
Troubled families | 300 | 280`);
    expect(rolesOf(table)).toBe("label, other, actual");
  });

  it("takes the later of two forecasts for the outturn", () => {
    const table = tableOf(`
Service | Budget £k | Forecast P6 £k | Forecast P7 £k | Variance £k
Roads | 100 | 110 | 120 | 20
Waste | 200 | 220 | 150 | (50)
Parks | 300 | 300 | 310 | 10`);
    expect(rolesOf(table)).toBe("label, budget, other, outturn, variance");
  });

  it("takes the unnamed amounts of a savings table for savings", () => {
    const table = tableOf(`
Efficiencies agreed in February
Proposal | Amount £000
Shared payroll | 120
Fleet review | 80
Total | 200`);
    expect(rolesOf(table)).toBe("label, saving");
  });

  it("keeps a table of many periods to each period's own columns", () => {
    const periods = Array.from({ length: 40 }, (_, p) => p + 1);
    const header = periods.flatMap((p) => [`Budget M${p}`, `Actual M${p}`, `Variance M${p}`]);
    const line = (n: number) =>
      periods.flatMap((p) => [
        `${n * p + 10}`,
        `${n * p + 10 + (p % 5) * 10 + 5}`,
        `${(p % 5) * 10 + 5}`,
      ]);
    const table = tableOf(
      [
        ["Service", ...header],
        ["Roads", ...line(3)],
        ["Waste", ...line(7)],
        ["Parks", ...line(11)],
      ]
        .map((cells) => cells.join(" | "))
        .join("\n"),
    );
    expect(table.columns[118]?.role).toBe("budget");
    expect(table.columns.filter((column) => column.role === "variance").length).toBe(40);
  });
});

describe("rows and regions", () => {
  it("takes an income and expenditure account's surplus for its total", () => {
    const table = tableOf(`
Account £000 | Budget | Forecast
Expenditure | 7,300 | 7,500
Income | (7,750) | (7,790)
(Surplus)/Deficit for the year | (450) | (290)`);
    expect(kindsOf(table).at(-1)).toBe("total: (Surplus)/Deficit for the year");
  });

  it("follows most named totals where one of them is wrong", () => {
    const table = tableOf(`
Service | Saving £000
Fostering | 10
Adoption | 20
Total Children | 30
Roads | 5
Parks | 7
Total Place | 12
Payroll | 4
Legal | 6
Total Corporate | 11
Grand total | 53`);
    expect(kindsOf(table).filter((kind) => !kind.startsWith("line"))).toEqual([
      "subtotal: Total Children",
      "subtotal: Total Place",
      "subtotal: Total Corporate",
      "total: Grand total",
    ]);
  });

  it("keeps a table whole where a section starts with a heading after an empty row", () => {
    const table = tableOf(`
Service | Budget £000 | Forecast £000

Children
Fostering | 10 | 12
Total Children | 10 | 12

Place
Roads | 20 | 19
Total Place | 20 | 19

Grand total | 30 | 31`);
    expect(table.rows).toHaveLength(7);
    expect(table.rows[4]?.section).toEqual(["Place"]);
  });

  it("starts another table at another header, under its own title", () => {
    const tables = tablesOf(`
Savings
Programme | 2017/18 £m | 2018/19 £m
Homes | 1.5 | 2.0
Total | 1.5 | 2.0
Reserves
Fund | Opening £m | Use £m | Closing £m
Insurance | 4.0 | (1.0) | 3.0
Total | 4.0 | (1.0) | 3.0`);
    expect(tables.map((table) => table.title)).toEqual(["Savings", "Reserves"]);
  });

  it("does not take placeholders in a row for a header", () => {
    const table = tableOf(`
Area | 2015 | 2016 | 2017
North | 10 | 12 | 13
South | .. | .. | ..
East | TBC | TBC | TBC
West | 851E | 9 | 8
Total | 861 | 21 | 21`);
    expect(table.rows).toHaveLength(5);
  });

  it("reads one line under a header as a table", () => {
    const table = tableOf(`
Area | Budget £m | Forecast Outturn £m | Variance £m
Total Net Expenditure | 261.453 | 261.453 | 0`);
    expect(kindsOf(table)).toEqual(["total: Total Net Expenditure"]);
  });

  it("leaves facts about the document above a table out of it", () => {
    const tables = tablesOf(`
Council | A Council
Period | 7

Service | Budget £000 | Forecast £000
Roads | 10 | 12
Waste | 20 | 19`);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.map((row) => row.label)).toEqual(["Roads", "Waste"]);
  });

  it("leaves footnotes between the rows to the notes", () => {
    const table = tableOf(`
Service | Budget £000 | Forecast £000
Roads* | 10 | 12
* Includes lighting.
Waste | 20 | 19
Total | 30 | 31`);
    expect(table.rows).toHaveLength(3);
    expect(table.notes).toEqual(["* Includes lighting."]);
  });

  it("keeps a wide table whole where its names are printed again in the middle", () => {
    const table = tableOf(`
Service | Apr | May | | Service | Jun | Jul
Roads | 10 | 12 | | Roads | 11 | 10
Waste | 20 | 19 | | Waste | 21 | 22
Total | 30 | 31 | | Total | 32 | 32`);
    expect(table.columns).toHaveLength(6);
  });

  it("reads the unit from pound signs in the cells where nothing else says it", () => {
    const pounds = tableOf(`
Grant | Awarded | Spent
Sports | £1,234 | £1,100
Arts | £900 | £850`);
    const millions = tableOf(`
Scheme | Cost
Bridge | £1.25m
Depot | £695k
Kerbs | £0.40m`);
    expect(unitOf(pounds)).toBe("1 from inferred");
    expect(unitOf(millions)).toBe("1000000 from inferred");
    expect(millions.figures.unitsAt(1, 1)).toBe(695);
  });

  it.each(["Total (excluding schools)", "Total - Place", "Total before reserves", "Gross total"])(
    "takes %s for a total",
    (label) => {
      const table = tableOf(`
Service | Budget £000
Roads | 10
Waste | 25
${label} | 36
Grants | 5`);
      expect(kindsOf(table)[2]).toMatch(/total: /);
    },
  );

  it("reads a cell that says its own scale in the unit of its table", () => {
    const table = tableOf(`
Service | Budget £m | Forecast £m
Roads | 1.250 | £695k
Waste | 2.100 | 2.050`);
    expect(table.figures.places).toBe(3);
    expect(table.figures.unitsAt(0, 2)).toBe(695);
  });

  it("keeps large figures exact beside a ratio of many places", () => {
    const table = tableOf(`
Service | Budget £ | Forecast £ | Ratio
Roads | 27,743,000.55 | 29,222,000 | 1.0533107450528061
Waste | 20,100,000 | 20,050,000 | 0.9975124378109453`);
    expect(table.figures.unitsAt(0, 1)).toBe(27_743_000.55 * 10 ** table.figures.places);
  });
});
