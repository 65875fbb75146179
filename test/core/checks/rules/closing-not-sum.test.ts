import { closingNotSum } from "../../../../src/core/checks/rules/closing-not-sum";
import { ruleInput } from "../../../support/rule-input";
import { messagesOf } from "../../../support/messages-of";

const say = (closing: string) =>
  messagesOf(
    closingNotSum,
    ruleInput({
      table: [
        "Reserve | Opening | In | Out | Closing",
        `Elections | 1,150 | 200 | (340) | ${closing}`,
      ],
      relations: ["closing E2 = B2 + C2 + D2"],
    }),
  );

test("says nothing of a balance that follows from the one before", () => {
  expect(say("1,010")).toEqual([]);
});

test("shows opening balance and movements", () => {
  expect(say("1,100")[0]).toContain("1,150 + 200 + (340) is 1,010. It is £90k too high.");
});
