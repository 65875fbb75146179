import type { Hit } from "../finding";
import type { Unchecked } from "../unchecked";
import type { Rule, RuleInput } from "./rule";

/** A hit and the rule that made it. */
export interface RuleHit {
  readonly rule: Rule;
  readonly hit: Hit;
}

export interface RuleRun {
  readonly hits: readonly RuleHit[];
  /** Rules that broke off; what they would have found is not known. */
  readonly unchecked: readonly Unchecked[];
}

/** Runs every rule that the settings leave in. A rule that throws is listed as unchecked, never silent. */
export function runRules(rules: readonly Rule[], input: RuleInput): RuleRun {
  const hits: RuleHit[] = [];
  const unchecked: Unchecked[] = [];
  for (const rule of rules) {
    if (input.settings.severities[rule.id] === "off") {
      unchecked.push({
        what: `the check “${rule.title}”`,
        why: "switched off in the settings",
        unreadable: false,
      });
      continue;
    }
    try {
      for (const hit of rule.check(input)) hits.push({ rule, hit });
    } catch (error) {
      unchecked.push({
        what: `the check “${rule.title}”`,
        why: `it broke off (${error instanceof Error ? error.message : String(error)}); faults of this kind may have been missed`,
        unreadable: true,
      });
    }
  }
  return { hits, unchecked };
}
