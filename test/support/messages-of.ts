import { hitsOf } from "../../src/core/checks/hits-of";
import type { Rule, RuleInput } from "../../src/core/checks/rule";
import { writeMessage } from "../../src/core/checks/write-message";

/** What a rule says, hit by hit, as a person reads it. */
export function messagesOf(rule: Rule, input: RuleInput): string[] {
  return [...hitsOf(rule, input)].map((hit) => writeMessage({ rule, hit }));
}
