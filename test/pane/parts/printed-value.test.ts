import { printedValue } from "../../../src/taskpane/narrative/printed-value";
import { shownFigure } from "../../../src/taskpane/overview/shown-figure";

test.each([
  ["695000", 1000, "695"],
  ["-18000", 1000, "(18)"],
  ["1480000", 1000000, "1.48"],
  ["500", 1000, "0.5"],
  ["12710000", 1000, "12,710"],
  ["1234567", 1, "1,234,567"],
  ["-0.5", 1, "(0.5)"],
])("£%s in a table of %d is printed as %s", (pounds, scale, printed) => {
  expect(printedValue(pounds, scale)).toBe(printed);
});

test.each([
  ["-1048", "(1,048)"],
  ["1275.0", "1,275"],
  ["1.480", "1.480"],
])("the figure %s is shown as %s", (text, shown) => {
  expect(shownFigure(text)).toBe(shown);
});
