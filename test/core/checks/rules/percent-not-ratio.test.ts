import { percentNotRatio } from "../../../../src/core/checks/rules/percent-not-ratio";
import { ruleInput } from "../../../support/rule-input";
import { messagesOf } from "../../../support/messages-of";

const say = (percent: string) =>
  messagesOf(
    percentNotRatio,
    ruleInput({
      table: ["Service | Budget | Variance | %", `Waste | 4,310 | 95 | ${percent}`],
      relations: ["percent D2 = C2 / B2"],
    }),
  );

test("says nothing of a percentage that follows", () => {
  expect(say("2.2%")).toEqual([]);
});

test("gives the percentage with the printed places", () => {
  expect(say("3.9%")[0]).toContain(
    "shows 3.9%, but 95 as a share of 4,310 is 2.2%. It is 1.7 percentage points too high.",
  );
});
