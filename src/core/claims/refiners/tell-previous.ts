import type { Candidate } from "../candidate";
import type { Phrase } from "../grammar/phrase";
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
  if (candidate.part?.role === "from") return true;
  const { tokens, at, after, anchor } = phrase;
  const words = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ lower }) => lower)
      .join(" ");
  const bracket = tokens.findIndex(({ text }, index) => index > at && text === "(");
  const ahead = words(at + 1, Math.min(after, at + 9, bracket < 0 ? after : bracket));
  const behind = words(Math.max(phrase.before + 1, anchor - 8), at);
  const around = `${behind} | ${ahead}`;
  if (earlier.test(around) && !/previous(?:ly)? (?:financial )?year|prior year/.test(around))
    return true;
  const reported = reporting.exec(ahead)?.[1];
  if (reported !== undefined && !isOwn(reported, own)) return true;
  // "A reduction of £239k on the projected overspend of £191k": what the change is measured from.
  const changed =
    before !== null &&
    before.head !== null &&
    before.head.change !== null &&
    candidate.part?.role !== "to";
  if (
    changed &&
    /^(?:on|to|from|against|compared|since)$/.test(tokens[phrase.before + 1]?.lower ?? "")
  )
    return true;
  if (compared.test(behind) && candidate.head?.by === "implied") return true;
  if (isThen(behind) && candidate.head?.by === "implied") return true;
  if (/\bhaving (?:previously )?been\b/.test(behind)) return true;
  if (/\bcompares (?:with|to|favourably with|unfavourably with)\b/.test(behind)) return true;
  const sentence = words(anchor - 30, anchor);
  return saidByAnEarlierReport(sentence) || inAnEarlierReport(sentence, own);
}

/** "At Month 6 it was £7.9m", after what it is now. */
function isThen(words: string): boolean {
  return /\bit was$/.test(words.replace(/ [^a-z]+$/, "")) && periodsOf(words).length > 0;
}

const earlier = /\b(?:previous|previously|prior|last (?:month|quarter|period|report|time))\b/;
const reporting =
  /^(?:[a-z]+ ){0,3}(?:as )?(?:was |were |been )?(?:reported|advised) (?:to|in|at|as at|for|on) (.*)$/;
const compared = /\b(?:compared (?:to|with)|against|since|up from|down from|than)\b/;

/** "The Period 2 report to July Executive detailed a forecast overspend of". */
function saidByAnEarlierReport(words: string): boolean {
  return (
    /\breports?\b(?! (?:that|an?|the|details)\b).* to (?:the )?(?:\w+ ){0,2}(?:executive|cabinet|committee|council|board|members|panel)\b.* (?:detailed|showed|stated|identified|reported|set out|projected|forecast|indicated)\b/.test(
      words,
    ) && !/\bthis report\b/.test(words)
  );
}

/** "In the September report, X was forecast to". */
function inAnEarlierReport(words: string, own: ReadonlySet<string>): boolean {
  const named = /\b(?:in|at) the ((?:\w+ ){1,2})(?:\w+ )?report\b.* (?:was|were|had|showed)\b/.exec(
    words,
  )?.[1];
  return named !== undefined && periodsOf(named).some((period) => !own.has(period));
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
