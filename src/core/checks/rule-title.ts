import { rules } from "./rules";

/** The title of a rule, for a person; its id where there is no such rule any more. */
export function ruleTitle(id: string): string {
  return rules.find((rule) => rule.id === id)?.title ?? id;
}
