import type { RuleHit } from "./run-rules";

/**
 * Hits in the words that come from one fault: those that share an amount, and amounts that give the same
 * wrong figure for the same cell in several places. In the order of their first hit; within a group the
 * first rule leads.
 */
export function joinNarrativeHits(hits: readonly RuleHit[]): readonly (readonly RuleHit[])[] {
  const groupOf = new Map<string, RuleHit[]>();
  const groups = new Set<RuleHit[]>();
  for (const one of hits) {
    const keys = keysOf(one);
    const touching = new Set<RuleHit[]>();
    for (const key of keys) {
      const group = groupOf.get(key);
      if (group) touching.add(group);
    }
    const [first = [], ...others] = touching;
    first.push(one);
    groups.add(first);
    for (const key of keys) groupOf.set(key, first);
    for (const other of others) {
      for (const moved of other) {
        first.push(moved);
        for (const key of keysOf(moved)) groupOf.set(key, first);
      }
      groups.delete(other);
    }
  }
  return [...groups];
}

function keysOf({ hit }: RuleHit): readonly string[] {
  const amounts = (hit.claims ?? []).map((id) => `amount ${id}`);
  const { cell, amount } = hit.values;
  return cell !== undefined && amount !== undefined
    ? [...amounts, `cell ${cell} ${amount}`]
    : amounts;
}
