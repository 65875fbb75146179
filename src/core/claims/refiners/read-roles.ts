import type { Candidate } from "../candidate";
import type { Refiner } from "./refiner";

/** Marks the ends of a change: "from £6.964m to £4.189m", "increased by £200k to £1.2m". */
export const readRoles: Refiner = {
  name: "read-roles",
  refine(candidates) {
    return candidates.map((candidate, index) => {
      const role = roleOf(candidate, candidates[index - 1], candidates[index + 1]);
      return role === null ? candidate : { ...candidate, part: { role, exhaustive: true } };
    });
  },
};

type Ends = "from" | "to";

function roleOf(
  candidate: Candidate,
  previous: Candidate | undefined,
  next: Candidate | undefined,
): Ends | null {
  const { phrase } = candidate;
  if (!phrase) return null;
  const before = sameSentence(candidate, previous) ? previous?.phrase : undefined;
  const after = sameSentence(candidate, next) ? next?.phrase : undefined;
  const opening = phrase.tokens.slice(
    Math.max(phrase.before + 1, phrase.anchor - 6),
    phrase.anchor + 1,
  );
  if (opening.some(({ lower }) => lower === "from") && after && startsTo(after)) return "from";
  if (before && startsTo(phrase)) {
    if (wordsOf(before).includes("from")) return "to";
    if (
      before.left[0] &&
      /^(?:more|less|change)$/.test(before.left[0].sense) &&
      before.joint === "by"
    )
      return "to";
    return isDefinite(phrase)
      ? null
      : before.left[0] && /^(?:more|less|change)$/.test(before.left[0].sense)
        ? "to"
        : null;
  }
  if (
    phrase.joint === "to" &&
    /^(?:more|less|change)$/.test(phrase.left[0]?.sense ?? "") &&
    phrase.left[0]?.at === phrase.anchor - 1
  )
    return "to";
  return null;
}

function sameSentence(a: Candidate, b: Candidate | undefined): boolean {
  return b !== undefined && a.block === b.block && a.sentence === b.sentence;
}

/** The words back to the amount before open with "to", after at most a date or a place. */
function startsTo({ tokens, before, anchor, joint }: NonNullable<Candidate["phrase"]>): boolean {
  const words = tokens.slice(before + 1, anchor + 1).map(({ lower }) => lower);
  return (
    joint === "to" || (words.indexOf("to") >= 0 && words.indexOf("to") <= 3 && words.length <= 9)
  );
}

function wordsOf({ tokens, before, anchor }: NonNullable<Candidate["phrase"]>): string[] {
  return tokens.slice(Math.max(before + 1, anchor - 6), anchor + 1).map(({ lower }) => lower);
}

/** "To the £913k reported" looks back; "to £1.2m" looks ahead. */
function isDefinite({ modifiers }: NonNullable<Candidate["phrase"]>): boolean {
  return modifiers.includes("the");
}
