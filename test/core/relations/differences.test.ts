import { describeRelations, describeWrong, relateSheet } from "../../support/describe-relations";

describe("variances", () => {
  test("are outturn less budget where the figures say so, from the revised budget if there is one", () => {
    expect(
      describeRelations(
        relateSheet(`
Revenue £000
Service | Approved Budget | Virements | Revised Budget | Projected Outturn | Variance | Variance last month | Movement
Care homes | 800 | 12 | 812 | 850 | 38 | 41 | (3)
Day services | 451 | | 451 | 460 | 9 | (12) | 21
Fostering | 920 | (5) | 915 | 983 | 68 | 50 | 18
Total | 2,171 | 7 | 2,178 | 2,293 | 115 | 79 | 36`),
        /^[DFH]6 = .*6/,
      ).sort(),
    ).toEqual(
      [
        "D6 = B6 + C6 exact",
        "D6 = D3 + D4 + D5 exact",
        "F6 = E6 − D6 exact",
        "F6 = F3 + F4 + F5 exact",
        "H6 = F6 − G6 exact",
        "H6 = H3 + H4 + H5 exact",
      ].filter((text) => /^.6 = .*6/.test(text)),
    );
  });

  test("are budget less outturn where the figures say that, and the one row that differs is wrong", () => {
    const related = relateSheet(`
Revenue £m
Directorate | Net budget £m | Forecast £m | Under/(Over) spend £m
Adults | 186.4 | 189.1 | (2.7)
Children | 92.7 | 97.3 | (4.6)
Highways | 41.2 | 40.6 | (0.6)
Waste | 38.9 | 38.1 | 0.8
Total | 359.2 | 365.1 | (5.9)`);
    expect(describeRelations(related, /^D3/)).toEqual(["D3 = B3 − C3 exact"]);
    expect(describeWrong(related)).toEqual(["D5 = B5 − C5 wrong", "D7 = D3 + D4 + D5 + D6 wrong"]);
  });

  test("last report's variance is not this report's, though some small rows of it happen to be", () => {
    const related = relateSheet(`
Revenue £000
Service | Budget | Outturn | Variance | Previous variance
Capital charges | 88 | 90 | 2 | 3
Fees and charges | (30) | (31) | (1) | (1)
Government grants | (5,099) | (5,178) | (79) | (98)
Other income | (53) | (53) | 0 | 0
Total | (5,094) | (5,172) | (78) | (96)`);
    expect(describeRelations(related, /^E\d = C/)).toEqual([]);
    expect(describeWrong(related)).toEqual([]);
  });

  test("rounded figures may miss by half a unit each", () => {
    expect(
      describeRelations(
        relateSheet(`
Revenue £m
Service | Budget £m | Outturn £m | Variance £m
Adults | 10.4 | 10.9 | 0.6
Children | 20.3 | 20.3 | 0.1
Place | 5.4 | 5.1 | (0.3)
Resources | 7.7 | 7.9 | 0.4`),
        /^D/,
      ),
    ).toEqual([
      "D3 = C3 − B3 rounding",
      "D4 = C4 − B4 rounding",
      "D5 = C5 − B5 exact",
      "D6 = C6 − B6 wrong",
    ]);
  });

  test("to date is to the budget to date, for the year to the budget for the year", () => {
    expect(
      describeRelations(
        relateSheet(`
Month 6 £000
Service | Annual budget | Budget to date | Actual to date | Variance to date | Forecast | Forecast variance
Libraries | 2,100 | 1,050 | 1,020 | (30) | 2,080 | (20)
Parks | 4,100 | 2,050 | 2,155 | 105 | 4,260 | 160
Leisure | 1,180 | 590 | 602 | 12 | 1,190 | 10`),
        /^[EG]3/,
      ),
    ).toEqual(["E3 = D3 − C3 exact", "G3 = F3 − B3 exact"]);
  });

  test("over and under in columns of their own have no signs", () => {
    const related = relateSheet(`
Education £000
Service | Revised Estimate | Projected Outturn | Over | Under
Schools | 5,230 | 5,416 | 186 | -
Early Years | 1,874 | 1,790 | - | 84
Special Needs | 7,418 | 8,127 | 709 | -
Transport | 4,655 | 4,998 | 343 | -
Youth | 912 | 871 | - | 41
Total | 20,089 | 21,202 | 1,238 | 125`);
    expect(describeRelations(related, /^[DE]\d = .*[BC]/)).toEqual([
      "D3 = C3 − B3 exact",
      "D5 = C5 − B5 exact",
      "D6 = C6 − B6 exact",
      "E4 = B4 − C4 exact",
      "E7 = B7 − C7 exact",
    ]);
    expect(describeWrong(related)).toEqual([]);
  });

  test("sizes with a flag beside them have no signs, and their total is net", () => {
    const related = relateSheet(`
General Fund £
Service | Budget | Forecast Outturn | Variance | A/F
Planning | 655,400 | 731,900 | 76,500 | A
Waste | 3,164,900 | 3,201,350 | 36,450 | A
Cleansing | 1,244,000 | 1,198,720 | 45,280 | F
Housing | 902,100 | 1,047,830 | 145,730 | A
Total | 5,966,400 | 6,179,800 | 213,400 | A`);
    expect(describeRelations(related, /^D5/)).toEqual(["D5 = B5 − C5 exact"]);
    expect(describeWrong(related)).toEqual([]);
  });

  test("of income may run the other way without alarm", () => {
    const related = relateSheet(`
Revenue £000
Service | Budget | Outturn | Variance
Employees | 4,210 | 4,318 | 108
Premises | 1,105 | 1,090 | (15)
Transport | 310 | 322 | 12
Supplies | 2,450 | 2,502 | 52
Fees and charges | 1,140 | 1,180 | (40)`);
    expect(describeRelations(related, /^D7/)).toEqual(["D7 = B7 − C7 exact"]);
    expect(describeWrong(related)).toEqual([]);
  });

  test("a wrong sign on a line of spending is wrong", () => {
    expect(
      describeWrong(
        relateSheet(`
Revenue £000
Service | Budget | Outturn | Variance
Employees | 4,210 | 4,318 | 108
Premises | 1,105 | 1,090 | 15
Transport | 310 | 322 | 12
Supplies | 2,450 | 2,502 | 52`),
      ),
    ).toEqual(["D4 = C4 − B4 wrong"]);
  });

  test("a column called variance that no pair of columns explains promises nothing", () => {
    expect(
      describeRelations(
        relateSheet(`
Revenue £000
Service | Budget | Outturn | Variance explained
Employees | 4,210 | 4,318 | 17
Premises | 1,105 | 1,090 | 230
Transport | 310 | 322 | 41
Supplies | 2,450 | 2,502 | 9`),
      ),
    ).toEqual([]);
  });
});

describe("balances", () => {
  test("close at the opening balance and what came and went", () => {
    const related = relateSheet(`
Reserves £000
Reserve | Balance 1 April 2025 | Contributions | Use in year | Forecast balance 31 March 2026
General Fund | 7,500 | 0 | -600 | 6,900
Insurance | 1,910 | 140 | -95 | 1,955
Business Rates | 4,400 | 0 | -1,250 | 3,510`);
    expect(describeWrong(related)).toEqual(["E5 = B5 + C5 + D5 wrong"]);
  });

  test("a use printed without its minus is taken away", () => {
    expect(
      describeRelations(
        relateSheet(`
Reserves £000
Reserve | Opening balance | Contributions | Use of reserve | Closing balance
General | 7,500 | 100 | 600 | 7,000
Insurance | 1,910 | 140 | 95 | 1,955`),
        /^E3/,
      ),
    ).toEqual(["E3 = B3 + C3 − D3 exact"]);
  });

  test("a row of change is one row less another", () => {
    expect(
      describeRelations(
        relateSheet(`
Debt by age £m
 | 0-30 days | 31-60 days | 61-90 days | Total
May 2017 | 1.616 | 0.236 | 2.952 | 4.804
March 2017 | 5.391 | 1.337 | 0.553 | 7.281
Change | -3.776 | -1.101 | 2.399 | -2.477`),
        /^B/,
      ),
    ).toEqual(["B5 = B3 − B4 rounding"]);
  });
});

describe("percentages", () => {
  const table = (last: string) => `
Appendix £m
Summary | Budget £m | Outturn £m | Variance £m | Variance %
Older people | 110.926 | 109.262 | (1.664) | (1.50%)
Disabilities | 23.148 | 23.238 | 0.090 | 0.39%
Service level agreements | 10.624 | 10.373 | (0.251) | (2.37%)
Service user income | (80.633) | (82.484) | (1.851) | ${last}`;

  test("are exact after rounding, rounding within the range the operands allow, else wrong", () => {
    expect(describeRelations(relateSheet(table("2.30%")), /^E/)).toEqual([
      "E3 = D3 / B3 exact",
      "E4 = D4 / B4 exact",
      "E5 = D5 / B5 rounding",
      "E6 = D6 / B6 exact",
    ]);
    expect(describeWrong(relateSheet(table("2.80%")))).toEqual(["E6 = D6 / B6 wrong"]);
  });

  test("of income may have the other sign", () => {
    expect(describeWrong(relateSheet(table("(2.30%)")))).toEqual([]);
  });

  test("may be the share of the budget that is spent", () => {
    expect(
      describeRelations(
        relateSheet(`
Month 6 £000
Scheme | Budget | Spend to date | % spent
Bridge | 2,100 | 1,050 | 50%
School | 4,100 | 1,150 | 28%
Road | 1,180 | 602 | 51%`),
        /^D/,
      ),
    ).toEqual(["D3 = C3 / B3 exact", "D4 = C4 / B4 exact", "D5 = C5 / B5 exact"]);
  });
});
