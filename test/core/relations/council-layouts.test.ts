import { describeRelations, describeWrong, relateSheet } from "../../support/describe-relations";

const sums = (drawing: string, column = "B") =>
  describeRelations(relateSheet(drawing), new RegExp(`^${column}\\d+ = ${column}`)).sort();

describe("totals down the page", () => {
  test("subtotals nest, and the grand total is of the subtotals", () => {
    expect(
      sums(`
Revenue monitoring £000
Service | Budget | Outturn
Adults
Care homes | 812 | 850
Day services | 451 | 460
Total Adults | 1,263 | 1,310
Children
Fostering | 915 | 983
Adoption | 402 | 410
Total Children | 1,317 | 1,393
Total services | 2,580 | 2,703`),
    ).toEqual(["B10 = B8 + B9 exact", "B11 = B6 + B10 exact", "B6 = B4 + B5 exact"]);
  });

  test("totals may stand above their lines", () => {
    expect(
      sums(`
Revenue monitoring £000
Service | Budget | Outturn
**Adult services** | 1,263 | 1,310
Care homes | 812 | 850
Day services | 451 | 460
**Children's services** | 2,128 | 2,223
Fostering | 915 | 983
Adoption | 402 | 430
Residential | 811 | 810
**Total** | 3,391 | 3,533`),
    ).toEqual(["B10 = B3 + B6 exact", "B3 = B4 + B5 exact", "B6 = B7 + B8 + B9 exact"]);
  });

  test("a total without a label is one by its figures, and its wrong column is the finding", () => {
    const related = relateSheet(`
Revenue monitoring £000
Service | Budget | Outturn | Variance
Care homes | 812 | 850 | 38
Day services | 451 | 460 | 9
Fostering | 915 | 983 | 68
 | 2,178 | 2,239 | 115`);
    expect(describeWrong(related)).toContain("C6 = C3 + C4 + C5 wrong");
    expect(related.tables[0]?.rows.map(({ kind }) => kind)).toEqual([
      "line",
      "line",
      "line",
      "total",
    ]);
  });

  test("a total of one line is a total", () => {
    expect(
      sums(`
Reserves and provisions £000
Reserve | Opening balance | Closing balance
Doubtful debts | 4,157 | 4,157
Total provisions | 4,157 | 4,157
Insurance | 1,910 | 1,955
Repairs | 865 | 727
Total reserves | 2,775 | 2,682
Total reserves and provisions | 6,932 | 6,839`),
    ).toEqual(["B4 = B3 exact", "B7 = B5 + B6 exact", "B8 = B4 + B7 exact"]);
  });

  test("income printed as a positive figure is taken away", () => {
    const drawing = `
Revenue £000
Service | Budget | Outturn | Variance
Employees | 4,210 | 4,318 | 108
Premises | 1,105 | 1,090 | (15)
Supplies | 2,450 | 2,502 | 52
Gross expenditure | 7,765 | 7,910 | 145
Fees and charges | 1,140 | 1,180 | (40)
Grants | 500 | 522 | (22)
Total income | 1,640 | 1,702 | (62)
Net expenditure | 6,125 | 6,208 | 83`;
    expect(sums(drawing)).toEqual([
      "B10 = B6 − B9 exact",
      "B6 = B3 + B4 + B5 exact",
      "B9 = B7 + B8 exact",
    ]);
    // Its variance is turned round already: favourable is negative, so there it is added.
    expect(sums(drawing, "D")).toContain("D10 = D6 + D9 exact");
    expect(describeWrong(relateSheet(drawing))).toEqual([]);
  });

  test("income printed as a negative figure is added", () => {
    expect(
      sums(`
Services £m
Expenditure area | Budget £m | Forecast £m
Older people | 110.926 | 109.262
Mental health | 13.545 | 13.105
Total expenditure | 124.471 | 122.367
Service user income | (80.633) | (82.484)
Revised net expenditure | 43.838 | 39.883`),
    ).toEqual(["B5 = B3 + B4 exact", "B7 = B5 + B6 exact"]);
  });

  test("a line that is told again of the line above is left out of the sum", () => {
    expect(
      sums(`
Revenue £000
Service | Budget | Outturn
Employees | 4,210 | 4,318
of which agency | 310 | 402
Premises | 1,105 | 1,090
Supplies | 2,450 | 2,502
Total | 7,765 | 7,910`),
    ).toEqual(["B7 = B3 + B5 + B6 exact"]);
  });

  test("each section's total is of its own lines, even where two totals are equal", () => {
    expect(
      sums(`
Revenue £000
Service | Budget | Outturn
Employees | 4,210 | 4,318
Premises | 1,105 | 1,090
Total | 5,315 | 5,408
Funded by:
Council tax | 3,215 | 3,300
Grants | 2,100 | 2,108
Total funding | 5,315 | 5,408`),
    ).toEqual(["B5 = B3 + B4 exact", "B9 = B7 + B8 exact"]);
  });

  test("averages and rates are not sums", () => {
    const related = relateSheet(`
Staffing
Service | FTE | Budget £000 | Outturn £000 | Average cost £
Care | 12.5 | 410 | 422 | 33,760
Parks | 8.0 | 250 | 249 | 31,125
Total | 20.5 | 660 | 671 | 32,732`);
    expect(describeRelations(related, /^E/)).toEqual([]);
    expect(describeRelations(related, /^B/)).toEqual(["B5 = B3 + B4 exact"]);
  });

  test("lines that add up to nothing in particular promise nothing", () => {
    expect(
      relateSheet(`
Activity
Measure | April | May
Visits | 1,204 | 1,189
Loans | 8,831 | 8,442
Members | 2,107 | 2,240
Events | 31 | 28`).relations,
    ).toEqual([]);
  });
});

describe("a named total that its lines do not give", () => {
  test("one mistyped digit in a table of one column is found", () => {
    expect(
      describeWrong(
        relateSheet(`
Grants £
Grant | Amount
Pupil premium | 1,204,500
Sports | 88,310
Meals | 243,077
Total | 1,535,787`),
      ),
    ).toEqual(["B6 = B3 + B4 + B5 wrong"]);
  });

  test.each([
    ["first", "Transport | 310 | 402\nEmployees | 4,210 | 4,318"],
    ["middle", "Employees | 4,210 | 4,318\nTransport | 310 | 402"],
  ])("the %s line left out of it is found", (_, lines) => {
    expect(
      describeWrong(
        relateSheet(`
Revenue £000
Service | Budget | Outturn
${lines}
Premises | 1,105 | 1,090
Supplies | 2,450 | 2,502
Total | 7,765 | 7,910`),
      ),
    ).toEqual(["B7 = B3 + B4 + B5 + B6 wrong", "C7 = C3 + C4 + C5 + C6 wrong"]);
  });

  test("where nothing explains the difference, nothing is claimed", () => {
    expect(
      relateSheet(`
Households
Tenure | 2023 | 2024
Owned | 31,204 | 31,871
Rented | 12,118 | 12,407
Total population | 101,530 | 103,066`).relations,
    ).toEqual([]);
  });
});

describe("sums across", () => {
  test("quarters make a year; the quarter that does not fit shows at the total", () => {
    expect(
      describeWrong(
        relateSheet(`
Forecast £000
Service | Q1 | Q2 | Q3 | Q4 | Full year
Libraries | 210 | 220 | 215 | 225 | 870
Parks | 410 | 395 | 380 | 402 | 1,587
Leisure | 110 | 120 | 130 | 142 | 502
Total | 730 | 735 | 725 | 769 | 2,969`),
      ),
    ).toEqual(["F6 = F3 + F4 + F5 wrong", "F6 = B6 + C6 + D6 + E6 wrong"]);
  });

  test("amounts with a percentage beside each add up past the percentages", () => {
    expect(
      describeRelations(
        relateSheet(`
Pupils by stage
Area | All | Nursery | % | Primary | % | Secondary | %
North | 2,417 | 136 | 5.6% | 1,205 | 49.9% | 1,076 | 44.5%
South | 3,894 | 240 | 6.2% | 1,991 | 51.1% | 1,663 | 42.7%
West | 1,208 | 71 | 5.9% | 612 | 50.7% | 525 | 43.5%`),
        /^B/,
      ),
    ).toEqual(["B3 = C3 + E3 + G3 exact", "B4 = C4 + E4 + G4 exact", "B5 = C5 + E5 + G5 exact"]);
  });
});

test("a figure that totals a block of lines and years stands beside its first line", () => {
  expect(
    describeRelations(
      relateSheet(`
Savings by workstream £m
Workstream | Workstream savings | Saving | 2024-25 £m | 2025-26 £m | 2026-27 £m
Prevention | -5.800 | Transport charges | | -0.900 | -0.800
 | | Fewer journeys | | -2.100 |
 | | Reablement | -1.500 | -0.500 |
Commissioning | -3.482 | Advice services | -0.125 | -0.275 |
 | | Home care | -0.183 | -0.549 |
 | | Equipment | -0.250 | -2.100 |
Business as usual | -1.735 | Training | -0.200 | |
 | | Apprenticeships | -0.155 | -0.230 | -1.150`),
      /^B/,
    ),
  ).toEqual([
    "B3 = E3 + … + E5 exact",
    "B6 = D6 + … + E8 exact",
    "B9 = D9 + D10 + E10 + F10 exact",
  ]);
});

test("a block with one line and empty ones is no reason to add up the total above it as well", () => {
  const relations = relateSheet(`
Capital programme £m
Scheme | 2024/25 | 2025/26 | 2026/27
Schools | 7.4 | 3.3 | 6.0
Depot | 8.0 | 6.2 | 4.9
Bridges | 1.8 | 1.1 | 3.6
Total programme | 17.2 | 10.6 | 14.5

Financed by
Grants | 0.0 | 0.0 | 0.0
Receipts | 0.0 | 0.0 | 0.0
Borrowing | 17.2 | 10.6 | 14.5
Total financing | 17.2 | 10.6 | 14.5`);
  expect(describeWrong(relations)).toEqual([]);
});

test("a wrong subtotal is found beside a column of sizes with a flag for their direction", () => {
  const relations = relateSheet(`
Revenue £000
Service | Budget | Forecast | Variance | ADV/FAV
Transport | 13,938 | 13,883 | 55 | FAV
Leisure | 19,846 | 19,046 | 800 | FAV
Parking | 7,303 | 7,410 | 107 | ADV
Growth total | 41,087 | 40,939 | 748 | FAV
Housing | 9,968 | 10,244 | 276 | ADV
Learning | 6,366 | 6,551 | 185 | ADV
People total | 16,334 | 16,795 | 461 | ADV
Total | 57,421 | 57,134 | 287 | FAV`);
  expect(describeWrong(relations)).toEqual(["C6 = C3 + C4 + C5 wrong", "C10 = C6 + C9 wrong"]);
});
