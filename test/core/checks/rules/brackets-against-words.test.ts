import { bracketsAgainstWords } from "../../../../src/core/checks/rules/brackets-against-words";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const table = (words: string) => `
Service | Budget £000 | Forecast £000 | Variance £000 | Remarks
Libraries | 420 | 433 | 13 | Agency staff cover vacant posts
Museums | 180 | 175 | (5) | ${words}
Parks | 310 | 322 | 12 | Overspend on fuel`;

test("a remark that contradicts the sign by the table's own convention", () => {
  expect(checkRule(bracketsAgainstWords, [sheetOf("R", table("Overspend on repairs"))])).toEqual([
    "info R!D3 Museums, “Variance £000”: R!D3 shows (5), by the signs of this table an underspend, while the words beside it speak of an overspend (“Overspend on repairs”).",
  ]);
});

test.each([
  "Underspend on repairs",
  "Reduced overspend on repairs",
  "Repairs were put off to next year",
  "Overspend offset by underspend on staff",
])("%s says nothing against it", (words) => {
  expect(checkRule(bracketsAgainstWords, [sheetOf("R", table(words))])).toEqual([]);
});
