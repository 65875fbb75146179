import type { Candidate } from "../candidate";
import { findPeriods, type PeriodMention } from "../grammar/find-periods";
import type { PlacedBlock } from "../text/block";
import type { Refiner } from "./refiner";

/** Finds the year, period or month that each amount is of: named after it, or before it in its clause, or once in its sentence. */
export const findOwnPeriods: Refiner = {
  name: "find-own-periods",
  refine(candidates, { blocks }) {
    let held = { key: "", mentions: [] as PeriodMention[] };
    return candidates.map((candidate) => {
      const block = blocks[candidate.block];
      if (!block) return candidate;
      const key = `${candidate.block}/${candidate.sentence}`;
      if (held.key !== key) held = { key, mentions: mentionsIn(block, candidate.sentence) };
      const period = nearest(candidate, held.mentions, block.text);
      return period ? { ...candidate, period } : candidate;
    });
  },
};

function mentionsIn({ text, sentences }: PlacedBlock, sentence: number): PeriodMention[] {
  const span = sentences[sentence];
  if (!span) return [];
  return findPeriods(text.slice(span.start, span.end)).map((mention) => ({
    ...mention,
    start: mention.start + span.start,
    end: mention.end + span.start,
  }));
}

function nearest(
  { start, end, phrase }: Candidate,
  mentions: readonly PeriodMention[],
  text: string,
): Candidate["period"] {
  if (!phrase || mentions.length === 0) return null;
  const { tokens, before, after } = phrase;
  const from = before < 0 ? -Infinity : (tokens[before]?.end ?? -Infinity);
  const to = tokens[after]?.start ?? Infinity;
  const close = mentions.find(
    (mention) =>
      mention.start >= end &&
      mention.end <= to &&
      mention.start - end < 70 &&
      !/[;:]| and /.test(text.slice(end, mention.start)),
  );
  if (close) return { value: close.text, by: "stated" };
  const inClause = mentions
    .filter((mention) => mention.end <= start && mention.start >= from)
    .at(-1);
  if (inClause) return { value: inClause.text, by: "stated" };
  const [only, ...others] = mentions;
  return only && others.every(({ key }) => key === only.key)
    ? { value: only.text, by: "implied" }
    : null;
}
