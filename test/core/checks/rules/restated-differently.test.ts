import { restatedDifferently } from "../../../../src/core/checks/rules/restated-differently";
import { ruleInput } from "../../../support/rule-input";
import { messagesOf } from "../../../support/messages-of";

const say = (first: string, second: string, difference: string) => {
  const input = ruleInput({
    table: ["Service | Budget"],
    claims: [{ amount: first }, { amount: second }],
    statements: [{ kind: "restatement", claims: ["C1", "C2"], difference }],
  });
  return [...restatedDifferently.check(input)].map(({ says, severity }) => ({ says, severity }));
};

test("two versions of one figure are an error", () => {
  expect(say("£72k", "£74k", "-2000")).toEqual([{ says: "apart", severity: undefined }]);
});

test("one unit apart in the last place is a warning", () => {
  expect(say("£195k", "£194k", "1000")).toEqual([{ says: "close", severity: "warning" }]);
});

test("leaves other arithmetic of the text to another rule", () => {
  const input = ruleInput({
    table: ["Service | Budget"],
    claims: [{ amount: "£1k" }],
    statements: [{ kind: "list sum", claims: ["C1"] }],
  });
  expect(messagesOf(restatedDifferently, input)).toEqual([]);
});

test("says where each version stands", () => {
  const input = ruleInput({
    table: ["Service | Budget"],
    claims: [
      { amount: "£72k", paragraph: "2.1" },
      { amount: "£74k", paragraph: "5.3" },
    ],
    statements: [{ kind: "restatement", claims: ["C1", "C2"], difference: "2000" }],
  });
  expect(messagesOf(restatedDifferently, input)).toEqual([
    "The narrative states one amount in different ways: £72k (report.docx paragraph 2.1) and £74k (report.docx paragraph 5.3). They are £2k apart.",
  ]);
});

test("percentages are percentage points apart", () => {
  const input = ruleInput({
    table: ["Service | Budget"],
    claims: [{ amount: "3.5%" }, { amount: "1.0%" }],
    statements: [{ kind: "restatement", claims: ["C1", "C2"], difference: "-2.5" }],
  });
  expect(messagesOf(restatedDifferently, input)[0]).toContain(
    "They are 2.5 percentage points apart.",
  );
});
