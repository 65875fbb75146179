import { headersOf, kindsOf, rolesOf, tableOf, unitOf } from "../../support/describe-table";

describe("revenue monitoring", () => {
  it("reads approved, revised, forecast, variance, previous variance and movement", () => {
    const table = tableOf(`
Appendix 1 - Revenue monitoring at month 7
Directorate | Approved Budget £000 | Virements £000 | Revised Budget £000 | Forecast Outturn £000 | Variance at 31/10/17 £000 | Variance at 30/09/17 £000 | Movement £000
Education | 12,400 | 120 | 12,520 | 12,910 | 390 | 210 | 180
Roads | 4,310 | (120) | 4,190 | 4,050 | (140) | (90) | (50)
Total | 16,710 | 0 | 16,710 | 16,960 | 250 | 120 | 130`);
    expect(rolesOf(table)).toBe(
      "label, budget, adjustment, revised budget, outturn, variance, previous variance, movement",
    );
    expect(kindsOf(table)).toEqual(["line: Education", "line: Roads", "total: Total"]);
    expect(unitOf(table)).toBe("1000 from header");
    expect(table.title).toBe("Appendix 1 - Revenue monitoring at month 7");
  });

  it("takes the earlier of two dated variances for the previous one, whichever stands first", () => {
    const table = tableOf(`
Service | Budget £000 | Forecast £000 | Variance P5 £000 | Variance P6 £000
Housing | 900 | 960 | 40 | 60
Planning | 450 | 430 | (10) | (20)
Total | 1,350 | 1,390 | 30 | 40`);
    expect(rolesOf(table)).toBe("label, budget, outturn, previous variance, variance");
  });

  it("lets the figures say which of two undated variances is this period's", () => {
    const table = tableOf(`
Service | Budget | Outturn | Variance A | Variance B | Change in variance
Libraries | 500 | 530 | 12 | 30 | 18
Museums | 300 | 290 | 5 | (10) | (15)
Theatres | 210 | 240 | 22 | 30 | 8`);
    expect(rolesOf(table)).toBe("label, budget, outturn, previous variance, variance, movement");
  });

  it("keeps flags of adverse and favourable as words", () => {
    const table = tableOf(`
Budget monitoring to 31 December £
Service | Budget | Projection | Variance | ADV/FAV
Car parks | 110,000 | 125,000 | 15,000 | ADV
Waste | 840,500 | 831,000 | 9,500 | FAV
Total | 950,500 | 956,000 | 5,500 | ADV`);
    expect(rolesOf(table)).toBe("label, budget, outturn, variance, label");
    expect(unitOf(table)).toBe("1 from title");
  });

  it("reads unsigned columns of over and under", () => {
    const table = tableOf(`
£'000
Department | Latest Budget | Projected Outturn | Over | Under
Chief Executive | 2,100 | 2,160 | 60 |
Resources | 5,430 | 5,390 | | 40
Total | 7,530 | 7,550 | 60 | 40`);
    expect(rolesOf(table)).toBe("label, budget, outturn, variance, variance");
    expect(unitOf(table)).toBe("1000 from note");
  });

  it("reads budget less forecast as a variance as well", () => {
    const table = tableOf(`
Service area | Revised estimate £m | Forecast £m | Under/(over)spend £m
Adults | 101.2 | 103.9 | (2.7)
Children | 64.0 | 63.1 | 0.9
Total | 165.2 | 167.0 | (1.8)`);
    expect(rolesOf(table)).toBe("label, revised budget, outturn, variance");
    expect(unitOf(table)).toBe("1000000 from header");
  });

  it("tells the budget to date and the actual to date from those of the year", () => {
    const table = tableOf(`
Cost centre | Annual Budget £ | Profiled Budget £ | Actual to Date £ | Commitments £ | Projected Outturn £ | Projected Variance £
Parks | 120,000 | 60,000 | 58,200 | 1,400 | 121,000 | 1,000
Pools | 95,000 | 47,500 | 51,000 | 0 | 99,000 | 4,000
Total | 215,000 | 107,500 | 109,200 | 1,400 | 220,000 | 5,000`);
    expect(rolesOf(table)).toBe(
      "label, budget, budget to date, actual, commitments, outturn, variance",
    );
  });

  it("makes a current budget the revised one only beside an original one", () => {
    const both = tableOf(`
Service | Original Budget | Current Budget | Forecast | Variance
A | 100 | 110 | 115 | 5
B | 200 | 190 | 188 | (2)`);
    const alone = tableOf(`
Service | Current Budget | Forecast | Variance
A | 110 | 115 | 5
B | 190 | 188 | (2)`);
    expect(rolesOf(both)).toBe("label, budget, revised budget, outturn, variance");
    expect(rolesOf(alone)).toBe("label, budget, outturn, variance");
  });

  it("leaves the year before out of this year's variance", () => {
    const table = tableOf(`
Actual 2015/16 £m | Over/(under)spend £m | Area | Budget 2016/17 £m | Forecast £m | Variance £m
10.2 | (0.4) | North | 10.5 | 10.9 | 0.4
8.8 | 0.3 | South | 8.7 | 8.5 | (0.2)
19.0 | (0.1) | Total | 19.2 | 19.4 | 0.2`);
    expect(rolesOf(table)).toBe("actual, other, label, budget, outturn, variance");
  });

  it("reads quarters: the earlier quarter's variance is the previous one", () => {
    const table = tableOf(`
Service | Budget £k | Forecast at Q3 £k | Q3 variance £k | Q2 variance £k | Movement from Q2 £k
Leisure | 310 | 325 | 15 | 20 | (5)
Culture | 220 | 210 | (10) | (4) | (6)
Total | 530 | 535 | 5 | 16 | (11)`);
    expect(rolesOf(table)).toBe("label, budget, outturn, variance, previous variance, movement");
    expect(unitOf(table)).toBe("1000 from header");
  });

  it("reads variance last month by its words", () => {
    const table = tableOf(`
Service | Working Budget | Actual YTD | Forecast | Variance | Variance Last Month | Change | % Variance
Fleet | 800 | 380 | 840 | 40 | 30 | 10 | 5.0%
Depots | 150 | 77 | 149 | (1) | 2 | (3) | (0.7%)`);
    expect(rolesOf(table)).toBe(
      "label, budget, actual, outturn, variance, previous variance, movement, percent",
    );
  });

  it("reads gross, income and net under each measure", () => {
    const table = tableOf(
      `
Revenue budget 2018/19 £000
 | Budget | | | Forecast | | | Net
Service | Expenditure | Income | Net | Expenditure | Income | Net | Variance
Markets | 400 | (310) | 90 | 410 | (335) | 75 | (15)
Cemeteries | 290 | (120) | 170 | 300 | (118) | 182 | 12
Total | 690 | (430) | 260 | 710 | (453) | 257 | (3)`,
      {
        merges: [
          { top: 2, left: 2, bottom: 2, right: 4 },
          { top: 2, left: 5, bottom: 2, right: 7 },
        ],
      },
    );
    expect(headersOf(table)).toEqual([
      "Service",
      "Budget Expenditure",
      "Budget Income",
      "Budget Net",
      "Forecast Expenditure",
      "Forecast Income",
      "Forecast Net",
      "Net Variance",
    ]);
    expect(rolesOf(table)).toBe(
      "label, budget, budget, budget, outturn, outturn, outturn, variance",
    );
  });

  it("joins a merged group heading to its unit and its percentage", () => {
    const table = tableOf(
      `
Summary | Budget | Forecast Outturn | Variance to Budget |
 | £m | £m | £m | %
Day services | 4.210 | 4.300 | 0.090 | 2.14%
Transport | 1.100 | 1.050 | (0.050) | (4.55%)
Total | 5.310 | 5.350 | 0.040 | 0.75%`,
      { merges: [{ top: 1, left: 4, bottom: 1, right: 5 }] },
    );
    expect(headersOf(table)).toEqual([
      "Summary",
      "Budget £m",
      "Forecast Outturn £m",
      "Variance to Budget £m",
      "Variance to Budget %",
    ]);
    expect(rolesOf(table)).toBe("label, budget, outturn, variance, percent");
    expect(unitOf(table)).toBe("1000000 from header");
  });

  it("reads a group heading over a unit and a percentage without merged cells", () => {
    const table = tableOf(`
Summary | Budget | Forecast Outturn | Variance to Budget |
 | £m | £m | £m | %
Day services | 4.210 | 4.300 | 0.090 | 2.14%
Transport | 1.100 | 1.050 | (0.050) | (4.55%)`);
    expect(headersOf(table).slice(3)).toEqual(["Variance to Budget £m", "Variance to Budget %"]);
  });

  it("joins words wrapped over several rows", () => {
    const table = tableOf(`
 | Approved | Projected | Projected
Service | Budget | Outturn | Variance
 | £000 | £000 | £000
Audit | 310 | 305 | (5)
Legal | 520 | 560 | 40`);
    expect(headersOf(table)).toEqual([
      "Service",
      "Approved Budget £000",
      "Projected Outturn £000",
      "Projected Variance £000",
    ]);
    expect(rolesOf(table)).toBe("label, budget, outturn, variance");
  });
});

describe("capital, housing, reserves, savings and treasury", () => {
  it("reads a capital programme with rephasing and hidden rows", () => {
    const table = tableOf(
      `
Capital Programme 2017/18 (£000)
Scheme | Original Programme | Rephasing from 2016/17 | Revised Programme | Actual Spend | Forecast Outturn | Variance
Depot roof | 400 | 50 | 450 | 210 | 430 | (20)
School kitchens | 900 | (100) | 800 | 300 | 850 | 50
Old bridge | 10 | 0 | 10 | 0 | 10 | 0
Total Programme | 1,310 | (50) | 1,260 | 510 | 1,290 | 30`,
      { hidden: [5] },
    );
    expect(rolesOf(table)).toBe(
      "label, budget, adjustment, revised budget, actual, outturn, variance",
    );
    expect(table.rows.map((row) => row.hidden)).toEqual([false, false, true, false]);
    expect(kindsOf(table).at(-1)).toBe("total: Total Programme");
  });

  it("reads a housing revenue account with income and a net line", () => {
    const table = tableOf(`
HRA £'000 | Budget | Outturn | Variance
Repairs | 4,200 | 4,450 | 250
Management | 3,100 | 3,050 | (50)
Total Expenditure | 7,300 | 7,500 | 200
Dwelling rents | (7,600) | (7,650) | (50)
Other income | (150) | (140) | 10
Total Income | (7,750) | (7,790) | (40)
Net Surplus/Deficit | (450) | (290) | 160`);
    expect(kindsOf(table)).toEqual([
      "line: Repairs",
      "line: Management",
      "subtotal: Total Expenditure",
      "line: Dwelling rents",
      "line: Other income",
      "subtotal: Total Income",
      "total: Net Surplus/Deficit",
    ]);
    expect(unitOf(table)).toBe("1000 from header");
  });

  it("reads reserves: opening, use and closing", () => {
    const table = tableOf(`
Earmarked reserves | Balance at 31 March 2017 £000 | Transfers In £000 | Transfers Out £000 | Balance at 31 March 2018 £000
Insurance fund | 1,200 | 100 | (250) | 1,050
Winter maintenance | 400 | 0 | (100) | 300
Total earmarked reserves | 1,600 | 100 | (350) | 1,350`);
    expect(rolesOf(table)).toBe("label, opening, usage, usage, closing");
    expect(kindsOf(table).at(-1)).toBe("total: Total earmarked reserves");
  });

  it("reads opening balance, movement in year and closing balance", () => {
    const table = tableOf(`
Reserve | Opening Balance £m | Movement in year £m | Closing Balance £m
General fund | 12.5 | (1.5) | 11.0
Schools | 4.0 | 0.2 | 4.2
Total | 16.5 | (1.3) | 15.2`);
    expect(rolesOf(table)).toBe("label, opening, usage, closing");
  });

  it("reads a savings tracker with a rating in words", () => {
    const table = tableOf(`
Savings programme 2018/19 to 2020/21
Ref | Proposal | 2018/19 £000 | 2019/20 £000 | 2020/21 £000 | RAG
EN1 | Route changes | 120 | 60 | 0 | Green
EN2 | Depot closure | 45 | 200 | 80 | Amber
 | Total | 165 | 260 | 80 |`);
    expect(rolesOf(table)).toBe("label, label, saving, saving, saving, label");
    expect(table.rows.map((row) => row.label)).toEqual(["Route changes", "Depot closure", "Total"]);
  });

  it("reads target, achieved and shortfall of savings", () => {
    const table = tableOf(`
Saving | Target saving £k | Achieved saving £k | Savings shortfall £k
Agency staff | 500 | 320 | 180
Procurement | 250 | 250 | 0
Total | 750 | 570 | 180`);
    expect(rolesOf(table)).toBe("label, saving, saving, other");
  });

  it("reads investments with their rates as percentages", () => {
    const table = tableOf(`
Counterparty | Principal £m | Rate % | Maturity
Bank A | 5.0 | 0.45% | <31/10/2017>
Bank B | 10.0 | 0.60% | <30/11/2017>
Money market fund | 2.5 | 0.21% | <01/10/2017>
Total | 17.5 | |`);
    expect(rolesOf(table)).toBe("label, other, percent, label");
    expect(kindsOf(table).at(-1)).toBe("total: Total");
  });

  it("reads the months of a year and their total", () => {
    const table = tableOf(`
Cash flow £000 | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan | Feb | Mar | Total
Council tax | 10 | 10 | 10 | 10 | 10 | 10 | 10 | 10 | 10 | 10 | 1 | 1 | 102
Grants | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 60
Total | 15 | 15 | 15 | 15 | 15 | 15 | 15 | 15 | 15 | 15 | 6 | 6 | 162`);
    expect(table.columns).toHaveLength(14);
    expect(headersOf(table)[1]).toBe("Apr");
    expect(table.rows).toHaveLength(3);
  });

  it("reads comments beside the figures as words", () => {
    const table = tableOf(`
Service | Budget £000 | Forecast £000 | Variance £000 | Reason for variance
Transport | 3,400 | 3,650 | 250 | More journeys than were planned, and fuel at 1.32 a litre.
Catering | 1,200 | 1,150 | (50) | Vacancies held since June.`);
    expect(rolesOf(table)).toBe("label, budget, outturn, variance, label");
    expect(table.rows[0]?.label).toBe("Transport");
  });

  it("takes note numbers for references, not figures", () => {
    const table = tableOf(`
 | Note | 2017/18 £000 | 2016/17 £000
Gross expenditure | 4 | 1,200 | 1,100
Gross income | 5 | (300) | (290)
Net cost of services | | 900 | 810`);
    expect(rolesOf(table)).toMatch(/^label, label, /);
    expect(table.figures.kindAt(0, 1)).toBe(4);
    expect(kindsOf(table).at(-1)).toBe("total: Net cost of services");
  });
});
