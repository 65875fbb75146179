import { revisedNotSum } from "../../../../src/core/checks/rules/revised-not-sum";
import { ruleInput } from "../../../support/rule-input";
import { messagesOf } from "../../../support/messages-of";

const say = (revised: string) =>
  messagesOf(
    revisedNotSum,
    ruleInput({
      table: ["Service | Approved | Virements | Revised", `Planning | 980 | 25 | ${revised}`],
      relations: ["revised D2 = B2 + C2"],
    }),
  );

test("says nothing of a revised budget that is the approved one and its changes", () => {
  expect(say("1,005")).toEqual([]);
});

test("shows the approved budget and the change", () => {
  expect(say("1,050")[0]).toContain("shows 1,050, but 980 + 25 is 1,005. It is £45k too high.");
});
