import { totalDoubleCounts } from "../../../../src/core/checks/rules/total-double-counts";
import { checkRule } from "../../../support/check-rule";
import { sheetOf } from "../../../support/build-snapshot";

const table = (total: string, subtotal = "{=SUM(B2:B3)}") =>
  sheetOf(
    "Revenue",
    `
Service | Budget £000
Libraries | 420
Museums | 180
Culture (Total) | 600 ${subtotal}
Parks | 310
Total | 1,510 ${total}`,
  );

test("a subtotal added up with its lines", () => {
  expect(checkRule(totalDoubleCounts, [table("{=SUM(B2:B5)}")])).toEqual([
    "error Revenue!B6 Total, “Budget £000”: Revenue!B6 adds up B4 as well as lines that B4 already adds up, so 2 lines of them count twice.",
  ]);
});

test("a cell named twice", () => {
  expect(checkRule(totalDoubleCounts, [table("{=SUM(B4:B5,B5)}")])).toEqual([
    "error Revenue!B6 Total, “Budget £000”: Revenue!B6 names B5 more than once, so it counts twice.",
  ]);
});

test.each([
  ["the subtotal alone", "{=SUM(B4:B5)}", undefined],
  ["SUBTOTAL, which leaves subtotals out", "{=SUBTOTAL(9,B2:B5)}", "{=SUBTOTAL(9,B2:B3)}"],
  ["a sum that takes the subtotal away again", "{=SUM(B2:B5)-B4}", undefined],
  ["a sum halved on purpose", "{=SUM(B2:B5)/2}", undefined],
])("%s is no fault", (_, total, subtotal) => {
  expect(checkRule(totalDoubleCounts, [table(total, subtotal)])).toEqual([]);
});
