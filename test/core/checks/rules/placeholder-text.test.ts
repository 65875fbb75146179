import { placeholderText } from "../../../../src/core/checks/rules/placeholder-text";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

test("what was to be filled in, once for each", () => {
  const sheet = sheetOf(
    "R",
    "Service | Budget £000\nLibraries | TBC\nMuseums | TBC\nParks [insert date] | 310",
  );
  expect(checkRule(placeholderText, [sheet])).toEqual([
    "error R!B2 R!B2 still says “TBC”, and so does R!B3.",
    "error R!A4 R!A4 still says “[insert date]”.",
  ]);
});

test("in the report", () => {
  expect(
    checkRule(placeholderText, [sheetOf("R", "Libraries | 420")], {
      report: ["The forecast is an overspend of £X.Xm, which Cabinet is asked to note."],
    }),
  ).toEqual([
    "error line 1 report.txt line 1 still says “£X.Xm” (“The forecast is an overspend of £X.Xm, which Cabinet is asked to note.”).",
  ]);
});

test.each(["£XXk", "£xx,xxx", "XX", "Appendix XX", "[£]", "[Officer name]", "20XX/XX", "£???"])(
  "%s",
  (text) => {
    expect(checkRule(placeholderText, [sheetOf("R", `${text} | 420`)])).toHaveLength(1);
  },
);

test.each([
  "To be confirmed by the Board in May",
  "Part XX-1",
  "Size XXL",
  "Volume XIX",
  "see [1] and [Table 2]",
  "£1.2m",
  "Why?",
  "EXXON",
  "A & E",
  "[Budget]",
])("%s is no placeholder", (text) => {
  expect(checkRule(placeholderText, [sheetOf("R", `${text} | 420`)])).toEqual([]);
});
