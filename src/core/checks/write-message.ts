import type { RuleHit } from "./run-rules";

/** The rule's own wording with the hit's values in it. */
export function writeMessage({ rule, hit }: RuleHit): string {
  const template = rule.messages[hit.says] ?? rule.title;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => hit.values[name] ?? whole);
}
