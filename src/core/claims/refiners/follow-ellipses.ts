import { wordSet } from "../text/word-set";
import type { Candidate, Head, Thing } from "../candidate";
import { isVariance } from "../grammar/governor";
import { isFigureNoun, type Phrase } from "../grammar/phrase";
import type { Refiner } from "./refiner";

/** What a bracketed item may be while the item before says better what the list is of. */
const weak: ReadonlySet<Thing | null> = new Set(["spend", "income", "balance", "budget"]);

/**
 * Amounts whose own phrase does not say what they are take it from the amount they continue: "from £6.9m to
 * £4.2m", "and a further £2.3m", "compared to the £920k reported in November", "the higher figure of £435k".
 * A change without a thing ("which is a reduction of £218k") is a change in the amount before it.
 */
export const followEllipses: Refiner = {
  name: "follow-ellipses",
  refine(candidates) {
    const done: Candidate[] = [];
    for (const candidate of candidates) done.push(complete(candidate, sameBlock(done, candidate)));
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
  const last = sentence[0];
  if (head && weak.has(head.thing) && phrase.bracketed && last?.phrase?.bracketed && last.head)
    return { ...candidate, head: { thing: last.head.thing, change: null, by: "implied" } };
  const found = head
    ? completeChange(phrase, head, sentence, earlier)
    : inherit(phrase, sentence, earlier);
  return found === head || found === null ? candidate : { ...candidate, head: found };
}

/** Finds what a change is a change in, where its own phrase does not say. */
function completeChange(
  phrase: Phrase,
  head: Head,
  sentence: readonly Candidate[],
  earlier: readonly Candidate[],
): Head {
  if (head.thing !== null) return head;
  const of = (thing: Thing | null): Head => ({ ...head, thing, by: "implied" });
  const opening = phrase.tokens.slice(phrase.before + 1, phrase.anchor).map(({ lower }) => lower);
  const source = sentence.find((other) => isVariance(other.head?.thing)) ?? sentence[0];
  if (source?.head && continuesAs(opening, phrase)) return of(source.head.thing);
  const before = earlier.find((other) => isVariance(other.head?.thing));
  const fragment =
    phrase.before < 0 && opening.length <= 6 && /^(?:an?|this|it|the)$/.test(opening[0] ?? "");
  if (fragment && before?.head) return of(before.head.thing);
  if (opening.slice(-8).some((word) => /^(?:position|forecast|projection|figure)$/.test(word)))
    return of(before?.head?.thing ?? "variance");
  const word = phrase.left[0]?.word ?? "";
  const ofPosition =
    /^(?:improve|improvement|deteriorat|worsen)/.test(word) || head.change === "change";
  return ofPosition ? of("variance") : head;
}

/** The change is said of the amount before it: "£695k, which is a reduction of", ", a movement of", "reduced by". */
function continuesAs(opening: readonly string[], { joint }: Phrase): boolean {
  if (opening.length > 8) return false;
  const pointing = opening.some((word) => /^(?:this|it|which)$/.test(word));
  if (opening.includes("and") && !pointing) return false;
  if (joint === "by" || joint === "to") return true;
  return (
    opening.includes("which") || /^(?:,|an?|is|being|representing|[-–—])$/.test(opening[0] ?? "")
  );
}

/** An amount that continues another is what the other is. */
function inherit(
  phrase: Phrase,
  sentence: readonly Candidate[],
  earlier: readonly Candidate[],
): Head | null {
  const between = phrase.tokens.slice(phrase.before + 1, phrase.anchor + 1);
  const last = sentence[0];
  if (isFigureNoun(phrase)) {
    const said = earlier.find((other) => isVariance(other.head?.thing)) ?? earlier[0];
    return said?.head ? { thing: said.head.thing, change: null, by: "implied" } : null;
  }
  if (!last) {
    const first = phrase.tokens[0]?.lower ?? "";
    const pointing = /^(?:this|these|that|it|a|the|of)$/.test(first) && between.length <= 6;
    const said = pointing ? earlier.find((other) => other.head) : undefined;
    return said?.head ? { ...said.head, by: "implied" } : null;
  }
  if (!last.head) return null;
  if (/^(?:to|with|from|against|than|on|versus|vs)$/.test(phrase.joint)) {
    const said = sentence.find((other) => isVariance(other.head?.thing)) ?? last;
    // "Gone up from £640 to £715": the change stands before its first end.
    const way = last.part?.role === "from" ? last.phrase?.left[0]?.sense : undefined;
    const change = way === "more" || way === "less" ? way : null;
    return { thing: said.head?.thing ?? null, change, by: "implied" };
  }
  // A part is what the whole is, but does not change as it does: "additional funding, of which £3m is".
  // A main verb's word is not passed on to amounts in brackets, but a percentage says the same amount again.
  const share = /%|cent/i.test(phrase.tokens[phrase.at]?.text ?? "");
  // "(previously £2.7m)" is the same thing at another time.
  if (phrase.bracketed && !share && !isEarlier(phrase) && isVariance(last.head.thing))
    return { thing: "variance", change: null, by: "implied" };
  if (phrase.bracketed || between.some(({ lower }) => lower === "which"))
    return { thing: last.head.thing, change: null, by: "implied" };
  if (between.some(({ lower }) => lower === "so")) return null;
  // A verb of its own makes a new statement of it; that of the amount before does not, unless it was a variance.
  const joins = between.map(({ lower }) => /^(?:and|but|or|,|;)$/.test(lower)).lastIndexOf(true);
  const own = isVariance(last.head.thing) ? between : between.slice(joins + 1);
  // "The overspend was £95k; it is now £110k".
  const ending = between
    .slice(-2)
    .map(({ lower }) => lower)
    .join(" ");
  if (
    /^(?:it|this)$/.test(between[joins + 1]?.lower ?? "") ||
    /^(?:it|this) (?:was|is)$/.test(ending)
  )
    return { thing: last.head.thing, change: null, by: "implied" };
  return own.some(({ lower }) => ownVerb.has(lower)) ? null : { ...last.head, by: "implied" };
}

function isEarlier({ modifiers }: Phrase): boolean {
  return modifiers.some((word) => /^previous(?:ly)?$/.test(word));
}

const ownVerb = wordSet("is are was were has have had will would can could");
