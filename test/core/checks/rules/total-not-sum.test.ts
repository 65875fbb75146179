import { totalNotSum } from "../../../../src/core/checks/rules/total-not-sum";
import { ruleInput } from "../../../support/rule-input";
import { messagesOf } from "../../../support/messages-of";

const table = [
  "Service | A | B | All",
  "Parks | 12 | 3 | 15",
  "Roads | 20 | 4 | 26",
  "Total | 33 | 7 | 41",
];

test("counts the figures of a column and says what they come to", () => {
  const input = ruleInput({ table, relations: ["total B4 = B2 + B3"] });
  expect(messagesOf(totalNotSum, input)).toEqual([
    "Total, “A”: Revenue!B4 shows 33, but the 2 figures it totals come to 32. It is £1k too high.",
  ]);
});

test("spells out a total across a row", () => {
  const input = ruleInput({ table, relations: ["cross-total D3 = B3 + C3"] });
  expect(messagesOf(totalNotSum, input)).toEqual([
    "Roads, “All”: Revenue!D3 shows 26, but the figures across the row (20 + 4) come to 24. It is £2k too high.",
  ]);
});

test("leaves a column that casts alone", () => {
  expect(messagesOf(totalNotSum, ruleInput({ table, relations: ["total D4 = D2 + D3"] }))).toEqual(
    [],
  );
});
