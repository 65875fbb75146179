import type { Candidate, Head, Thing } from "../candidate";
import { isFigureNoun, type Phrase } from "../grammar/phrase";
import type { Refiner } from "./refiner";

const isVariance = (thing: Thing | null | undefined) =>
  thing === "over" || thing === "under" || thing === "variance";

/**
 * Amounts whose own phrase does not say what they are take it from the amount they continue: "from £6.9m to
 * £4.2m", "and a further £2.3m", "compared to the £920k reported in November", "the higher figure of £435k".
 * A change without a thing ("which is a reduction of £218k") is a change in the amount before it.
 */
export const followEllipses: Refiner = {
  name: "follow-ellipses",
  refine(candidates) {
    const done: Candidate[] = [];
    for (const candidate of candidates) {
      const earlier = sameBlock(done, candidate);
      done.push(complete(candidate, earlier));
    }
    return done;
  },
};

/** At most the last eight amounts of the block, nearest first. */
function sameBlock(done: readonly Candidate[], { block }: Candidate): Candidate[] {
  const found: Candidate[] = [];
  for (let at = done.length - 1; at >= 0 && found.length < 8; at--) {
    const candidate = done[at];
    if (candidate?.block !== block) break;
    found.push(candidate);
  }
  return found;
}

function complete(candidate: Candidate, earlier: readonly Candidate[]): Candidate {
  const { phrase, head } = candidate;
  if (!phrase) return candidate;
  const sentence = earlier.filter((other) => other.sentence === candidate.sentence);
  const found = head
    ? completeChange(phrase, head, sentence, earlier)
    : inherit(phrase, sentence, earlier);
  return found === head || found === null ? candidate : { ...candidate, head: found };
}

function completeChange(
  phrase: Phrase,
  head: Head,
  sentence: readonly Candidate[],
  earlier: readonly Candidate[],
): Head {
  if (head.thing !== null) return head;
  const predicate = /^(?:which|a|an|the|this|that|being|representing)$/;
  const opening = phrase.tokens.slice(phrase.before + 1, phrase.anchor).map(({ lower }) => lower);
  const follows =
    opening.some((word) => predicate.test(word)) || phrase.joint === "by" || phrase.joint === "to";
  const fragment =
    phrase.before < 0 &&
    opening.slice(0, 4).some((word) => /^(?:an?|this|it|the)$/.test(word)) &&
    opening.length <= 6;
  const source = sentence.find((other) => isVariance(other.head?.thing)) ?? sentence[0];
  if (source?.head && follows && opening.length <= 8)
    return { ...head, thing: source.head.thing, by: "implied" };
  const before = earlier.find((other) => isVariance(other.head?.thing));
  if (fragment && before?.head) return { ...head, thing: before.head.thing, by: "implied" };
  const position = phrase.tokens
    .slice(Math.max(0, phrase.anchor - 8), phrase.anchor)
    .some(({ lower }) => /^(?:position|forecast|projection|figure)$/.test(lower));
  if (position) return { ...head, thing: before?.head?.thing ?? "variance", by: "implied" };
  if (
    /^(?:improve|improvement|deteriorat|worsen)/.test(phrase.left[0]?.word ?? "") ||
    head.change === "change"
  )
    return { ...head, thing: "variance", by: "implied" };
  return head;
}

function inherit(
  phrase: Phrase,
  sentence: readonly Candidate[],
  earlier: readonly Candidate[],
): Head | null {
  const compared = /^(?:to|with|from|against|than|on|versus|vs)$/.test(phrase.joint);
  const between = phrase.tokens.slice(phrase.before + 1, phrase.anchor + 1);
  const last = sentence[0];
  if (isFigureNoun(phrase)) {
    const said = earlier.find((other) => isVariance(other.head?.thing)) ?? earlier[0];
    return said?.head ? { thing: said.head.thing, change: null, by: "implied" } : null;
  }
  if (!last?.head) {
    const first = phrase.tokens[0]?.lower ?? "";
    const pointing = /^(?:this|these|that|it|a|the)$/.test(first) && between.length <= 6;
    const said = pointing ? earlier.find((other) => other.head) : undefined;
    return said?.head ? { ...said.head, by: "implied" } : null;
  }
  if (compared) {
    const said = sentence.find((other) => isVariance(other.head?.thing)) ?? last;
    return { thing: said.head?.thing ?? null, change: null, by: "implied" };
  }
  // A verb of its own makes a new statement of it.
  if (
    between.some(({ lower }) =>
      /^(?:is|are|was|were|has|have|had|will|would|can|could)$/.test(lower),
    )
  )
    return null;
  return { ...last.head, by: "implied" };
}
