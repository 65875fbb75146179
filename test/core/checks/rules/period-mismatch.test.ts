import { periodMismatch } from "../../../../src/core/checks/rules/period-mismatch";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const sheet = (forecast = "Forecast 2025/26") =>
  sheetOf(
    "Revenue",
    `
Service | Budget 2025/26 | ${forecast} | Variance
Parks | 1,310 | 1,722 | 412
Libraries | 420 | 433 | 13
Total | 1,730 | 2,155 | 425`,
  );
const check = (sentence: string, forecast?: string) =>
  checkRule(periodMismatch, [sheet(forecast)], { report: [sentence] });

test("the year that is reported, called the new one", () => {
  expect(check("This helps to balance the budget for the new financial year 2025/26.")).toEqual([
    "warning line 1 report.txt line 1 speaks of “new financial year 2025/26”, but the tables report 2025/26, so that the next year is 2026/27.",
  ]);
});

test.each([
  ["Spending is up on last year 2025/26.", 1],
  ["In the current financial year (2024/25) demand grew.", 1],
  ["The new financial year 2026/27 brings more demand.", 0],
  ["In the current financial year 2025/26 demand grew.", 0],
  ["Spending is up on the previous year 2024/25.", 0],
  ["The budget for the coming year is £2m.", 0],
])("%s", (sentence, count) => {
  expect(check(sentence)).toHaveLength(count);
});

test("after the year's end, last year is the year that is reported", () => {
  expect(check("In the last financial year 2025/26 demand grew.", "Outturn 2025/26")).toEqual([]);
});

test("no table names its year", () => {
  const bare = sheetOf("R", "Service | Budget | Forecast | Variance\nA | 1 | 2 | 1\nB | 3 | 5 | 2");
  expect(
    checkRule(periodMismatch, [bare], { report: ["The new financial year 2025/26."] }),
  ).toEqual([]);
});

describe("the council's calendar", () => {
  const settings = { calendar: { September: "Period 4", November: "Period 6" } };
  const report = (period: string) => ["Cabinet, 12 November 2025", `Revenue monitoring ${period}`];

  test("another period than the meeting gets", () => {
    expect(checkRule(periodMismatch, [sheet()], { report: report("Period 4"), settings })).toEqual([
      "warning line 2 report.txt line 2 names Period 4 (“Revenue monitoring Period 4”), but a report to the November meeting covers Period 6 by the council's calendar.",
    ]);
  });

  test("the right period, in whatever words, or none", () => {
    for (const period of ["Period 6", "P6", "Month 6", "to end September"])
      expect(checkRule(periodMismatch, [sheet()], { report: report(period), settings })).toEqual(
        [],
      );
  });
});
