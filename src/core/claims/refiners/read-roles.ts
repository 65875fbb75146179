import type { Candidate } from "../candidate";
import { isChange } from "../grammar/governor";
import type { Phrase } from "../grammar/phrase";
import type { Refiner } from "./refiner";

/** Marks the ends of a change: "from £6.964m to £4.189m", "increased by £200k to £1.2m", "may improve to £5m". */
export const readRoles: Refiner = {
  name: "read-roles",
  refine(candidates) {
    return candidates.map((candidate, index) => {
      const role = roleOf(candidate, candidates[index - 1], candidates[index + 1]);
      return role === null ? candidate : { ...candidate, part: { role, exhaustive: true } };
    });
  },
};

function roleOf(
  candidate: Candidate,
  previous: Candidate | undefined,
  next: Candidate | undefined,
): "from" | "to" | null {
  const { phrase } = candidate;
  if (!phrase) return null;
  const before = sameSentence(candidate, previous) ? previous?.phrase : undefined;
  const after = sameSentence(candidate, next) ? next?.phrase : undefined;
  const verb = phrase.left[0];
  if (startsFrom(phrase) && after && startsTo(after)) return "from";
  // "Falls slightly to".
  const adverb = /ly$/.test(phrase.tokens[phrase.anchor - 1]?.lower ?? "") ? 1 : 0;
  if (
    phrase.joint === "to" &&
    verb &&
    isChange(verb.sense) &&
    verb.at === phrase.anchor - 1 - adverb
  )
    return "to";
  if (!before || !startsTo(phrase)) return null;
  if (startsFrom(before)) return "to";
  const verbBefore = before.left[0];
  const changing =
    (verbBefore !== undefined && isChange(verbBefore.sense)) ||
    (previous?.head?.change ?? null) !== null;
  return changing && (before.joint === "by" || !looksBack(phrase)) ? "to" : null;
}

function sameSentence(a: Candidate, b: Candidate | undefined): boolean {
  return b !== undefined && a.block === b.block && a.sentence === b.sentence;
}

/** The words back to the amount before open with "to", after at most a date or a place. */
function startsTo({ tokens, before, anchor, joint }: Phrase): boolean {
  const words = tokens.slice(before + 1, anchor + 1).map(({ lower }) => lower);
  const to = words.indexOf("to");
  if (/^(?:compared|in|relating|relates|due|prior)$/.test(words[to - 1] ?? "")) return false;
  return joint === "to" || (to >= 0 && to <= 3 && words.length <= 9);
}

/** "From £913k", "from an overspend of £261k". */
function startsFrom({ tokens, before, anchor, joint }: Phrase): boolean {
  if (joint === "from") return true;
  const words = tokens.slice(Math.max(before + 1, anchor - 5), anchor).map(({ lower }) => lower);
  return (
    joint === "of" &&
    /^from an? /.test(words.slice(words.lastIndexOf("from")).join(" ")) &&
    words.includes("from")
  );
}

/** "To the £913k reported" looks back; "to £1.2m" looks ahead. */
function looksBack({ modifiers }: Phrase): boolean {
  return modifiers.includes("the");
}
