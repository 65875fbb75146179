import type { Rule, RuleGroup } from "../../core/checks/rule";
import { rules } from "../../core/checks/rules";

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** A rule's own title and reason, for display; a rule of a newer version may be unknown here. */
export function ruleWords(id: string): Pick<Rule, "title" | "why"> | null {
  return byId.get(id) ?? null;
}

export function ruleGroup(id: string): RuleGroup | null {
  return byId.get(id)?.group ?? null;
}
