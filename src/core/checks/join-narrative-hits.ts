import { joinByKey } from "./join-by-key";
import type { RuleHit } from "./run-rules";

/**
 * Hits in the words that come from one fault: those that share an amount, and amounts that give the same
 * wrong figure for the same cell in several places. In the order of their first hit; within a group the
 * first rule leads.
 */
export function joinNarrativeHits(hits: readonly RuleHit[]): readonly (readonly RuleHit[])[] {
  return joinByKey(hits, keysOf);
}

function keysOf({ hit }: RuleHit): readonly string[] {
  const amounts = (hit.claims ?? []).map((id) => `amount ${id}`);
  const { cell, amount } = hit.values;
  return cell !== undefined && amount !== undefined
    ? [...amounts, `cell ${cell} ${amount}`]
    : amounts;
}
