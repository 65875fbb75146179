import type { Rule } from "../../../src/core/checks/rule";
import { runRules } from "../../../src/core/checks/run-rules";
import { totalNotSum } from "../../../src/core/checks/rules/total-not-sum";
import { ruleInput } from "../../support/rule-input";

const input = ruleInput({
  table: ["Service | A", "Parks | 12", "Roads | 20", "Total | 33"],
  relations: ["total B4 = B2 + B3"],
});

test("a rule that breaks off is listed as unchecked and the others go on", () => {
  const broken: Rule = {
    ...totalNotSum,
    id: "broken",
    title: "A broken rule",
    check: () => {
      throw new Error("no such row");
    },
  };
  const { hits, unchecked } = runRules([broken, totalNotSum], input);
  expect(hits).toHaveLength(1);
  expect(unchecked).toEqual([
    {
      what: "the check “A broken rule”",
      why: "it broke off (no such row); faults of this kind may have been missed",
      unreadable: true,
    },
  ]);
});

test("a rule that is switched off is said to be", () => {
  const settings = { ...input.settings, severities: { "total-not-sum": "off" as const } };
  const { hits, unchecked } = runRules([totalNotSum], { ...input, settings });
  expect(hits).toEqual([]);
  expect(unchecked.map(({ why }) => why)).toEqual(["switched off in the settings"]);
});
