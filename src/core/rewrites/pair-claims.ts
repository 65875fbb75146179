import type { Narrative } from "../claims/narrative";
import type { ReconciledClaim } from "../reconcile/match";

/**
 * The amounts of the present text that stood in the earlier one with the very same words around them. A paragraph
 * that was written anew since is its author's, and is left alone.
 */
export function pairClaims(
  before: {
    readonly claims: readonly ReconciledClaim[];
    readonly narratives: readonly Narrative[];
  },
  after: { readonly claims: readonly ReconciledClaim[]; readonly narratives: readonly Narrative[] },
): ReadonlyMap<ReconciledClaim, ReconciledClaim> {
  const earlier = new Map<string, ReconciledClaim[]>();
  for (const one of before.claims) {
    const key = keyOf(one, before.narratives);
    const list = earlier.get(key);
    if (list) list.push(one);
    else earlier.set(key, [one]);
  }
  const pairs = new Map<ReconciledClaim, ReconciledClaim>();
  for (const one of after.claims) {
    const then = earlier.get(keyOf(one, after.narratives))?.shift();
    if (then) pairs.set(one, then);
  }
  return pairs;
}

function keyOf({ claim }: ReconciledClaim, narratives: readonly Narrative[]): string {
  const text = narratives[claim.narrative]?.paragraphs[claim.paragraphIndex]?.text ?? claim.quote;
  return `${claim.place.kind}\n${String(claim.start)}\n${text}`;
}
