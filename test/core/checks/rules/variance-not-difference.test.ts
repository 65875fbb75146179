import { varianceNotDifference } from "../../../../src/core/checks/rules/variance-not-difference";
import { ruleInput } from "../../../support/rule-input";
import { messagesOf } from "../../../support/messages-of";

const table = (variance: string) => [
  "Service | Budget £000 | Outturn £000 | Variance £000",
  `Parks | 1,275 | 1,318 | ${variance}`,
];
const say = (variance: string) =>
  messagesOf(
    varianceNotDifference,
    ruleInput({ table: table(variance), relations: ["variance D2 = C2 - B2"] }),
  );

test("says nothing of a variance that is the difference", () => {
  expect(say("43")).toEqual([]);
});

test("shows the arithmetic and by how much the variance is out", () => {
  expect(say("34")).toEqual([
    "Parks, “Variance £000”: Revenue!D2 shows 34, but 1,318 − 1,275 is 43. It is £9k too low.",
  ]);
});

test("tells a lost sign from a wrong figure", () => {
  expect(say("(43)")).toEqual([
    "Parks, “Variance £000”: Revenue!D2 shows (43), but 1,318 − 1,275 is 43. The size agrees and the sign does not.",
  ]);
});
