import type { Hit } from "../finding";
import { ReviewMemory } from "../review-memory";
import type { Settings } from "../settings";
import type { Unchecked } from "../unchecked";
import { partNames, type PartName } from "../workbook/package-facts";
import { hitsOf } from "./hits-of";
import type { Rule, RuleInput } from "./rule";

/** A hit and the rule that made it. */
export interface RuleHit {
  readonly rule: Rule;
  readonly hit: Hit;
}

export interface RuleRun {
  readonly hits: readonly RuleHit[];
  /** Rules that broke off or could not look; what they would have found is not known. */
  readonly unchecked: readonly Unchecked[];
}

/** Runs every rule that the settings leave in. A rule that throws is listed as unchecked, never silent. */
export function runRules(
  rules: readonly Rule[],
  input: RuleInput,
  memory = new ReviewMemory(),
): RuleRun {
  const hits: RuleHit[] = [];
  const unchecked: Unchecked[] = [];
  const able: Rule[] = [];
  for (const rule of rules) {
    const what = `the check “${rule.title}”`;
    if (input.settings.severities[rule.id] === "off") {
      unchecked.push({ what, why: "switched off in the settings", unreadable: false });
      continue;
    }
    if (!isOn(rule, input.settings)) continue;
    able.push(rule);
    try {
      for (const hit of hitsOf(rule, input, memory)) hits.push({ rule, hit });
    } catch (error) {
      unchecked.push({
        what,
        why: `it broke off (${error instanceof Error ? error.message : String(error)}); faults of this kind may have been missed`,
        unreadable: true,
      });
    }
  }
  return { hits, unchecked: [...unchecked, ...listMissing(able, input)] };
}

function isOn(rule: Rule, settings: Settings): boolean {
  return rule.offUntilSet !== true || settings.severities[rule.id] !== undefined;
}

/** Checks that had nothing to look at, because the workbook's reader could not bring over what they need: one entry a workbook. */
function listMissing(rules: readonly Rule[], { snapshots }: RuleInput): Unchecked[] {
  return snapshots.flatMap(({ name, package: facts }) => {
    const missing = new Set<PartName>();
    const blind = rules.filter(({ needs = [] }) => {
      const lacking = needs.filter((part) => facts?.[part] === undefined);
      for (const part of lacking) missing.add(part);
      return lacking.length > 0;
    });
    if (blind.length === 0) return [];
    const titles = blind.map(({ title }) => `“${title}”`).join(", ");
    return [
      {
        what: `the ${blind.length === 1 ? "check" : "checks"} ${titles} of ${name}`,
        why: `what ${blind.length === 1 ? "it looks" : "they look"} at could not be read: ${[...missing].map((part) => partNames[part]).join(", ")}`,
        unreadable: false,
      },
    ];
  });
}
