import { periodLabelMismatch } from "../../../../src/core/checks/rules/period-label-mismatch";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const table = (budget: string, forecast: string, variance: string, title = "Monitoring") => `
${title}

Service | ${budget} | ${forecast} | ${variance}
Libraries | 420 | 433 | 13
Museums | 180 | 175 | (5)
Parks | 310 | 322 | 12`;
const check = (drawing: string) => checkRule(periodLabelMismatch, [sheetOf("R", drawing)]);

test("a heading of last year's report", () => {
  expect(check(table("Budget 2025/26", "Forecast 2024/25", "Variance 2025/26"))).toEqual([
    "warning R!C3 R!C3: “Forecast 2024/25” names 2024/25, while “Budget 2025/26” and “Variance 2025/26” of the same variance name 2025/26.",
  ]);
});

test("a date of another year counts too", () => {
  expect(
    check(table("Budget 2025/26", "Forecast to 31 March 2025", "Variance", "Monitoring 2025/26")),
  ).toEqual([expect.stringMatching(/^warning R!C3 .*names 2024\/25/)]);
});

test("a title that was not changed", () => {
  expect(
    check(table("Budget 2025/26", "Forecast 2025/26", "Variance", "Monitoring 2024/25")),
  ).toEqual([
    "warning R!A1 R!A1: the title “Monitoring 2024/25” names 2024/25, while the columns “Budget 2025/26” and “Forecast 2025/26” name 2025/26.",
  ]);
});

test("a variance of another period than its forecast", () => {
  expect(check(table("Budget", "Forecast P6", "Variance P5"))).toEqual([
    "warning R!D3 R!D3: “Variance P5” names P5, while “Forecast P6”, from which it is worked out, names P6.",
  ]);
});

test("a year that stands twice in a run of years", () => {
  expect(
    check(`
Savings | 2025/26 £000 | 2026/27 £000 | 2026/27 £000 | 2028/29 £000
Libraries | 42 | 43 | 13 | 7
Museums | 18 | 17 | 5 | 9`),
  ).toEqual(["warning R!D1 R!D1: “2026/27 £000” stands over two columns of a run of years."]);
});

const reserves = (end: string) => `
Earmarked reserves £000
Reserve | Balance at 1 April 2025 | Contributions | Drawdown | ${end}
Insurance | 420 | 13 | (3) | 430
Elections | 180 | 17 | (5) | 192
Total | 600 | 30 | (8) | 622`;

test("a closing balance headed with a date before the opening one", () => {
  expect(check(reserves("Balance at 31 March 2025"))).toEqual([
    "warning R!E2 R!E2: the figures under “Balance at 31 March 2025” are worked out from “Balance at 1 April 2025”, the balance at the start, whose date is not before it.",
  ]);
  expect(check(reserves("Balance at 31 March 2026"))).toEqual([]);
});

test.each([
  ["last year beside this one", table("Outturn 2024/25", "Budget 2025/26", "Change")],
  ["one year throughout", table("Budget 2025/26", "Forecast 2025/26", "Variance")],
  [
    "dates within the year",
    table("Budget 2016/17", "Outturn to 31/03/17", "Variance as at 31/10/16"),
  ],
  [
    "a title over several years",
    table("Budget 2025/26", "Forecast 2025/26", "Variance", "Plan 2024/25 to 2027/28"),
  ],
])("%s is right", (_, drawing) => {
  expect(check(drawing)).toEqual([]);
});
