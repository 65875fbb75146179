import type { Candidate } from "../candidate";
import { findPeriods, type PeriodMention } from "../grammar/find-periods";
import type { PlacedBlock } from "../text/block";
import type { Refiner } from "./refiner";

/** Finds the year, period or month that each amount is of: named after it, or before it in its clause, or once in its sentence. */
export const findOwnPeriods: Refiner = {
  name: "find-own-periods",
  refine(candidates, { blocks }) {
    let key = "";
    let named: Named = { mentions: [], only: null };
    return candidates.map((candidate) => {
      const block = blocks[candidate.block];
      if (!block) return candidate;
      const own = `${candidate.block}/${candidate.sentence}`;
      if (own !== key) named = namedIn(block, candidate.sentence);
      key = own;
      const period = nearest(candidate, named, block.text);
      return period ? { ...candidate, period } : candidate;
    });
  },
};

interface Named {
  readonly mentions: readonly PeriodMention[];
  /** The one period of the sentence, where it names no other. */
  readonly only: PeriodMention | null;
}

function namedIn({ text, sentences }: PlacedBlock, sentence: number): Named {
  const span = sentences[sentence];
  if (!span) return { mentions: [], only: null };
  const mentions = findPeriods(text.slice(span.start, span.end)).map((mention) => ({
    ...mention,
    start: mention.start + span.start,
    end: mention.end + span.start,
  }));
  const [first] = mentions;
  return { mentions, only: first && mentions.every(({ key }) => key === first.key) ? first : null };
}

function nearest(
  { start, end, phrase }: Candidate,
  { mentions, only }: Named,
  text: string,
): Candidate["period"] {
  if (!phrase || mentions.length === 0) return null;
  const { tokens, before, after } = phrase;
  const next = firstFrom(mentions, end);
  const close = mentions[next];
  if (close && close.end <= (tokens[after]?.start ?? Infinity) && close.start - end < 70) {
    if (!/[;:]| and /.test(text.slice(end, close.start)))
      return { value: close.text, by: "stated" };
  }
  const inClause = mentions[firstFrom(mentions, start) - 1];
  if (inClause && inClause.end <= start && inClause.start >= (tokens[before]?.end ?? -Infinity))
    return { value: inClause.text, by: "stated" };
  return only && { value: only.text, by: "implied" };
}

/** Index of the first mention that starts at or after an offset. */
function firstFrom(mentions: readonly PeriodMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
