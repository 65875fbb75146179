import type { Candidate } from "../candidate";
import { type Phrase } from "../grammar/phrase";
import type { Reading, Refiner } from "./refiner";
import { periodsOf } from "../grammar/find-periods";

/** A variance that an earlier report stated for the same year is a previous variance. */
export const tellPrevious: Refiner = {
  name: "tell-previous",
  refine(candidates, reading) {
    const own = ownPeriods(reading);
    return candidates.map((candidate, index) => {
      if (candidate.measure?.value !== "variance" || !candidate.phrase) return candidate;
      const previous = candidates[index - 1];
      const before =
        previous && previous.block === candidate.block && previous.sentence === candidate.sentence
          ? previous
          : null;
      return isPrevious(candidate, candidate.phrase, before, own)
        ? { ...candidate, measure: { value: "previous variance", by: candidate.measure.by } }
        : candidate;
    });
  },
};

function isPrevious(
  candidate: Candidate,
  phrase: Phrase,
  before: Candidate | null,
  own: ReadonlySet<string>,
): boolean {
  const { tokens, at, after, anchor } = phrase;
  const ahead = tokens
    .slice(at + 1, Math.min(after, at + 9))
    .map(({ lower }) => lower)
    .join(" ");
  const behind = tokens
    .slice(Math.max(phrase.before + 1, anchor - 8), at)
    .map(({ lower }) => lower)
    .join(" ");
  if (
    /\b(?:previous|previously|prior|last (?:month|quarter|period|report|time))\b/.test(
      `${behind} | ${ahead}`,
    ) &&
    !/previous(?:ly)? year|prior year/.test(`${behind} ${ahead}`)
  )
    return true;
  const reported =
    /^(?:[a-z]+ ){0,3}(?:as )?(?:was |were |been )?(?:reported|advised|shown|forecast|stated|identified) (?:to|in|at|as at|for|on) (.*)$/.exec(
      ahead,
    )?.[1];
  if (reported !== undefined && !isOwn(reported, own) && /reported|advised/.test(ahead))
    return true;
  if (candidate.part?.role === "from") return true;
  if (
    before?.head &&
    before.head.change !== null &&
    /^(?:on|to|from|against|compared|since)$/.test(tokens[phrase.before + 1]?.lower ?? "") &&
    candidate.part?.role !== "to"
  )
    return true;
  if (
    /\b(?:compared (?:to|with)|against|since|up from|down from|than)\b/.test(behind) &&
    candidate.head?.by === "implied"
  )
    return true;
  if (/^\s*(?:at|in) /.test(ahead) && /\b(?:up|down) from\b/.test(behind)) return true;
  return saidByAnEarlierReport(
    tokens
      .slice(0, anchor)
      .map(({ lower }) => lower)
      .slice(-30)
      .join(" "),
  );
}

/** "The Period 2 report to July Executive detailed a forecast overspend of". */
function saidByAnEarlierReport(words: string): boolean {
  return (
    /\breports?\b(?! (?:that|an?|the|details)\b).* to (?:the )?(?:\w+ ){0,2}(?:executive|cabinet|committee|council|board|members|panel)\b.* (?:detailed|showed|stated|identified|reported|set out|projected|forecast|indicated)\b/.test(
      words,
    ) && !/\bthis report\b/.test(words)
  );
}

function isOwn(words: string, own: ReadonlySet<string>): boolean {
  return /\bthis report\b/.test(words) || periodsOf(words).some((period) => own.has(period));
}

/** The periods that the opening of the text gives the report itself: "Month 6", "as at 31 October 2016". */
function ownPeriods({ blocks }: Reading): ReadonlySet<string> {
  const own = new Set<string>();
  for (const { text } of blocks.slice(0, 12).filter(({ style }) => style === "heading"))
    for (const period of periodsOf(text)) own.add(period);
  return own;
}
