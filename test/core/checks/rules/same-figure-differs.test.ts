import { sameFigureDiffers } from "../../../../src/core/checks/rules/same-figure-differs";
import { ruleInput } from "../../../support/rule-input";
import { messagesOf } from "../../../support/messages-of";

const table = ["Service | Here | There | More", "Parks | 3,121 | 3,211 | 10"];

test("names both cells", () => {
  const input = ruleInput({ table, relations: ["same figure B2 = C2"] });
  expect(messagesOf(sameFigureDiffers, input)).toEqual([
    "Parks, “Here”: Revenue!B2 shows 3,121 and Revenue!C2 shows 3,211 for the same line: £90k apart.",
  ]);
});

test("shows the arithmetic where a figure repeats several", () => {
  const input = ruleInput({ table, relations: ["same figure B2 = C2 + D2"] });
  expect(messagesOf(sameFigureDiffers, input)[0]).toContain("(3,211 + 10) come to 3,221");
});
