import { directionConflict } from "../../../../src/core/checks/rules/direction-conflict";
import { ruleInput } from "../../../support/rule-input";

const overspend = { value: "overspend", by: "stated" } as const;
const hits = (cell: string, amount: string) =>
  [
    ...directionConflict.check(
      ruleInput({
        table: ["Service | Variance £000", "Parks | 48", "Roads | (48)"],
        claims: [{ amount, cell, direction: overspend, verdict: "direction-conflict" }],
      }),
    ),
  ].map(({ says, severity }) => ({ says, severity: severity ?? directionConflict.severity }));

test("an overspend in words and an underspend in the table is an error", () => {
  expect(hits("B3", "£48k")).toEqual([{ says: "words", severity: "error" }]);
});

test("brackets around an amount that words and table call an overspend are a matter of notation", () => {
  expect(hits("B2", "(£48k)")).toEqual([{ says: "brackets", severity: "warning" }]);
});
