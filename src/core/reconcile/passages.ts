import type { Claim } from "../claims/claim";
import type { Narrative } from "../claims/narrative";
import { nameTokens } from "./names";
import { readPeriods, type Periods } from "./periods";

/** The words around one claim, read once. */
export interface Passage {
  readonly claim: Claim;
  /** Number of the sentence in its paragraph, from 0, and its words. */
  readonly sentence: number;
  readonly text: string;
  /** From the amount before to the amount after, within the sentence. */
  readonly before: string;
  readonly after: string;
  readonly periods: Periods;
  /** The claim's place in reading order. */
  readonly order: number;
}

const breaks = /[.!?;]["”')*]*\s+(?=["“'(*\-–£]*[A-Z£])/g;

function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(breaks)) starts.push(match.index + match[0].length);
  return starts;
}

/**
 * The sentence and clause of every claim, taken from its narrative's paragraph; from the claim's own
 * quote where the narrative is not at hand.
 */
export function readPassages(
  claims: readonly Claim[],
  narratives: readonly Narrative[],
): readonly Passage[] {
  const starts = new Map<string, number[]>();
  return claims.map((claim, order) => {
    const paragraph = narratives[claim.narrative]?.paragraphs[claim.paragraphIndex];
    if (!paragraph) {
      const text = claim.quote;
      return {
        claim,
        sentence: claim.sentence,
        text,
        before: text,
        after: "",
        periods: said(claim, text),
        order,
      };
    }
    const text = paragraph.text;
    const key = `${claim.narrative}:${claim.paragraphIndex}`;
    const known = starts.get(key) ?? sentenceStarts(text);
    starts.set(key, known);
    const last = lastAtMost(known, claim.start);
    const from = known[last] ?? 0;
    const to = known[last + 1] ?? text.length;
    const left = claims[order - 1];
    const right = claims[order + 1];
    const beside = (other: Claim | undefined) =>
      other?.narrative === claim.narrative && other.paragraphIndex === claim.paragraphIndex;
    const opens = left && beside(left) ? Math.max(from, left.end) : from;
    const closes = right && beside(right) ? Math.min(to, right.start) : to;
    const before = text.slice(Math.max(opens, claim.start - 160), claim.start);
    const after = text.slice(claim.end, Math.min(closes, claim.end + 120));
    return {
      claim,
      sentence: last,
      text: text.slice(from, to),
      before,
      after,
      periods: said(claim, `${before} ${after}`),
      order,
    };
  });
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A period that the words state themselves goes before the words around. */
function said(claim: Claim, clause: string): Periods {
  if (claim.period) {
    const stated = readPeriods(claim.period.value);
    if (stated.years.size + stated.days.size > 0) return stated;
  }
  return readPeriods(clause);
}

/** Lines at the head of a report that name it. */
const opening = 5;

/**
 * What the whole report is about, from its first headings and lines: "Social Services Finance Report".
 * A subject made of these words only speaks of the whole.
 */
export function topicTokens(narratives: readonly Narrative[]): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const narrative of narratives)
    for (const paragraph of narrative.paragraphs.slice(0, opening)) {
      if (paragraph.place.kind !== "document") continue;
      // Headings after the first figures are of the report's parts.
      if (paragraph.text.includes("£")) break;
      if (paragraph.text.length > 140) continue;
      for (const token of nameTokens(paragraph.text)) tokens.add(token);
    }
  return tokens;
}
