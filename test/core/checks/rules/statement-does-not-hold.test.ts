import { statementDoesNotHold } from "../../../../src/core/checks/rules/statement-does-not-hold";
import { ruleInput } from "../../../support/rule-input";
import { messagesOf } from "../../../support/messages-of";

const claims = [
  { amount: "£913k", paragraph: "4.1" },
  { amount: "£218k", paragraph: "4.1" },
  { amount: "£659k", paragraph: "4.1" },
];
const statement = {
  kind: "movement" as const,
  claims: ["C1", "C2", "C3"],
  statement: "913k − 218k = 659k",
  difference: "-36000",
};

test("quotes the amounts and says how far they are out", () => {
  const input = ruleInput({ table: ["Service | Budget"], claims, statements: [statement] });
  expect(messagesOf(statementDoesNotHold, input)).toEqual([
    "£913k, £218k and £659k in report.docx paragraph 4.1 do not fit together: 913k − 218k = 659k is £36k out.",
  ]);
});

test.each(["holds", "rounding", "ambiguous"] as const)("says nothing where it %s", (verdict) => {
  const input = ruleInput({
    table: ["Service | Budget"],
    claims,
    statements: [{ ...statement, verdict }],
  });
  expect(messagesOf(statementDoesNotHold, input)).toEqual([]);
});
