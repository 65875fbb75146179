import { movementNotDifference } from "../../../../src/core/checks/rules/movement-not-difference";
import { ruleInput } from "../../../support/rule-input";
import { messagesOf } from "../../../support/messages-of";

const say = (movement: string) =>
  messagesOf(
    movementNotDifference,
    ruleInput({
      table: [
        "Service | Variance £m | Last Variance £m | Movement £m",
        `Parks | 0.695 | 0.913 | ${movement}`,
      ],
      relations: ["movement D2 = B2 - C2"],
    }),
  );

test("says nothing of a movement that is the change", () => {
  expect(say("(0.218)")).toEqual([]);
});

test("writes the expected figure in brackets where the table does", () => {
  expect(say("(0.281)")[0]).toContain("shows (0.281), but 0.695 − 0.913 is (0.218)");
});
