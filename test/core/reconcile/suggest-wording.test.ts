import { reconcileText } from "../../support/reconcile-text";

const sheets = {
  Revenue: [
    "Revenue monitoring 2025/26 (£000)",
    "",
    "Service | Revised Budget | Projected Outturn | Variance",
    "Parks | 1,275 | 1,318 | 43",
    "Roads | 500 | 1,734 | 1,234",
    "Libraries | 900 | 880 | (20)",
    "Museums | 700 | 763 | 63",
    "Total | 3,375 | 4,695 | 1,320",
  ],
};
const suggestion = (line: string, amount: string) => {
  const { verdict, suggestion: said } = reconcileText(sheets, [line]).claim(amount);
  return said ?? verdict;
};

test.each([
  [
    "2.3 Parks is forecast to overspend by £34k, as events were cancelled. More is expected.",
    "34k",
    "Parks is forecast to overspend by £43k, as events were cancelled.",
  ],
  [
    "Parks is forecast to overspend by £0.034m.",
    "0.034m",
    "Parks is forecast to overspend by £0.043m.",
  ],
  [
    "Roads is forecast to overspend by £1,324,000 this year.",
    "1,324,000",
    "Roads is forecast to overspend by £1,234,000 this year.",
  ],
  [
    "Roads is forecast to overspend by £1324k this year.",
    "1324k",
    "Roads is forecast to overspend by £1234k this year.",
  ],
  ["Parks has an underspend of £43k.", "43k", "Parks has an overspend of £43k."],
  ["Libraries is overspent by £20k.", "20k", "Libraries is underspent by £20k."],
  ["There is a £20k overspend in Libraries.", "20k", "There is a £20k underspend in Libraries."],
])("%s", (line, amount, expected) => {
  expect(suggestion(line, amount)).toBe(expected);
});

test("nothing is suggested where another amount of the text adds up with the wrong one", () => {
  const text = reconcileText(sheets, [
    "Parks is forecast to overspend by £34k, an increase of £10k on the £24k reported last month.",
  ]);
  expect(text.claim("34k").verdict).toBe("does-not-reconcile");
  expect(text.claim("34k").suggestion).toBeUndefined();
});

test("nothing is suggested where the amount agrees or is not in the workbook", () => {
  const text = reconcileText(sheets, ["Parks is forecast to overspend by £43k. Pay costs £999k."]);
  expect(text.claims.map((one) => one.suggestion)).toEqual([undefined, undefined]);
});
