import { amountDisagrees } from "../../../../src/core/checks/rules/amount-disagrees";
import { ruleInput } from "../../../support/rule-input";
import { messagesOf } from "../../../support/messages-of";

const table = ["Service | Variance £000", "Parks | 236"];

test("sets the words beside the cell", () => {
  const input = ruleInput({
    table,
    claims: [{ amount: "£263k", quote: "an overspend of £263k", paragraph: "4.1", cell: "B2" }],
  });
  expect(messagesOf(amountDisagrees, input)).toEqual([
    "report.docx paragraph 4.1 says £263k (“an overspend of £263k”), but Revenue!B2 (Parks, “Variance £000”) shows 236: £27k apart.",
  ]);
});

test("says nothing of amounts that agree, are unclear or stand in no table", () => {
  const claims = (["reconciles", "rounding", "ambiguous", "not-in-tables"] as const).map(
    (verdict) => ({ amount: "£236k", cell: "B2", verdict }),
  );
  expect(messagesOf(amountDisagrees, ruleInput({ table, claims }))).toEqual([]);
});
