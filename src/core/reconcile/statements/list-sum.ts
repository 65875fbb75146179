import type { Money } from "../../money/money";
import { asFigure } from "../cells";
import type { LinkedProspect } from "../link";
import { byParagraph, type Draft, type StatementInput } from "./draft";
import { digitsOf, equation, judge, mayComeTo, type Summand } from "./sums";

/** Words that promise the whole list; words that leave room for more take the promise back. */
const whole =
  /\b(?:made up of|comprises?|comprising|consists? of|consisting of|broken down|breakdown|as follows|, being|namely|split (?:between|across))\b/i;
const open =
  /\b(?:includ\w+|for example|e\.g|such as|main|mainly|primarily|largely|principally|among|key|significant|partly|in part)\b/i;
const totals =
  /\b(?:totall?ing|totals?|in total|combined|altogether|sum of|amounts? to|aggregate)\b/i;

/** Items of one list: more are no list any more. */
const longest = 14;

/**
 * A sum and the list it is the sum of: "£189k: vacancies (£30k), accommodation (£159k)", or the items
 * first and "totalling £346k" after them. A list that adds up is told; one that does not is a fault only
 * where the words promise the whole list.
 */
export function findListSums({ prospects }: StatementInput): Draft[] {
  const paragraphs = byParagraph(prospects);
  return paragraphs.flatMap((paragraph, at) => {
    const following = listAfter(paragraphs, at);
    return paragraph.flatMap((total, index) => {
      if (!total.claim.amount || total.claim.range || digitsOf(asFigure(total.claim.amount)) < 2)
        return [];
      return (
        after(total, restOf(paragraph, index, following), paragraph.length - index - 1) ??
        before(total, paragraph.slice(Math.max(0, index - longest), index)) ??
        []
      );
    });
  });
}

/** The amounts after one, its own paragraph's first, as many as a list may have with their splits. */
function restOf(
  paragraph: readonly LinkedProspect[],
  index: number,
  following: readonly LinkedProspect[],
): LinkedProspect[] {
  const own = paragraph.slice(index + 1, index + 1 + longest * 2);
  return [...own, ...following.slice(0, longest * 2 - own.length)];
}

/** Paragraphs of bullets right under one that ends with a colon or a heading. */
function listAfter(paragraphs: readonly LinkedProspect[][], at: number): LinkedProspect[] {
  const lead = paragraphs[at]?.at(-1);
  if (!lead) return [];
  const items: LinkedProspect[] = [];
  let line = lead.claim.paragraphIndex;
  for (const next of paragraphs.slice(at + 1, at + 1 + longest)) {
    const first = next[0]?.claim;
    if (!first || first.narrative !== lead.claim.narrative || first.paragraphIndex > line + 2)
      break;
    if (first.paragraph !== lead.claim.paragraph) break;
    items.push(...next);
    line = first.paragraphIndex;
  }
  return items;
}

/** Amounts in brackets that split the amount before them are inside it. */
function withoutSplits(items: readonly LinkedProspect[]): LinkedProspect[] {
  const kept: LinkedProspect[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) continue;
    kept.push(item);
    for (let count = 3; count >= 2; count--) {
      if (!(items[at + 1]?.passage.before ?? "").includes("(")) break;
      const inside = items.slice(at + 1, at + 1 + count);
      if (inside.length < count || !item.claim.amount || !isBracketed(inside)) continue;
      if (judge(inside.flatMap(plus), { money: item.claim.amount, sign: 1 })?.verdict === "holds") {
        at += count;
        break;
      }
    }
  }
  return kept;
}

function isBracketed(items: readonly LinkedProspect[]): boolean {
  return (
    (items[0]?.passage.before ?? "").includes("(") &&
    (items.at(-1)?.passage.after ?? "").includes(")")
  );
}

function plus({ claim }: LinkedProspect): Summand[] {
  return claim.amount ? [{ money: claim.amount, sign: 1 }] : [];
}

function usable(items: readonly LinkedProspect[], total: LinkedProspect): boolean {
  return items.every(
    ({ claim }) =>
      claim.amount !== null &&
      !claim.range &&
      claim.amount.unit === total.claim.amount?.unit &&
      claim.measure.value !== "previous variance",
  );
}

function after(
  total: LinkedProspect,
  rest: readonly LinkedProspect[],
  own: number,
): Draft[] | null {
  const { amount } = total.claim;
  if (!amount) return null;
  const ends = new Set<number>([Math.min(own, rest.length), rest.length]);
  rest.forEach((item, at) => {
    const next = rest[at + 1];
    if (next && next.passage.sentence !== item.passage.sentence) ends.add(at + 1);
    if (next && next.claim.paragraphIndex !== item.claim.paragraphIndex) ends.add(at + 1);
  });
  for (const end of [...ends].sort((a, b) => b - a)) {
    const items = withoutSplits(rest.slice(0, end));
    if (items.length < 2 || items.length > longest || !usable(items, total)) continue;
    const terms = items.flatMap(plus);
    if (
      !mayComeTo(
        terms.map(({ money }) => money),
        amount,
      )
    )
      continue;
    const outcome = judge(terms, { money: amount, sign: 1 });
    if (
      outcome?.verdict === "holds" ||
      (outcome?.verdict === "rounding" && isClose(outcome.difference, total))
    )
      return [draft(total, amount, items, outcome.verdict, outcome.difference)];
  }
  return promised(total, rest);
}

/** Rounding may not swallow the list: under a fiftieth of the sum. */
function isClose(difference: string, total: LinkedProspect): boolean {
  return Math.abs(Number(difference)) * 50 <= Math.abs(Number(total.claim.amount?.value ?? 0));
}

/** The words promise the whole list within the sentence, and it does not add up. */
function promised(total: LinkedProspect, rest: readonly LinkedProspect[]): Draft[] | null {
  const { amount, part } = total.claim;
  if (!amount || !whole.test(total.passage.after) || open.test(total.passage.text)) return null;
  if (part && !part.exhaustive) return null;
  const items = withoutSplits(
    rest.filter(
      ({ claim, passage }) =>
        claim.paragraphIndex === total.claim.paragraphIndex &&
        passage.sentence === total.passage.sentence,
    ),
  );
  if (items.length < 2 || items.length > longest || !usable(items, total)) return null;
  const measures = new Set(items.map(({ claim }) => claim.direction.value));
  const outcome = judge(items.flatMap(plus), { money: amount, sign: 1 });
  if (!outcome || outcome.verdict !== "does-not-hold") return null;
  const sure = measures.size === 1 && ![total, ...items].some(({ claim }) => claim.approximate);
  return [draft(total, amount, items, sure ? "does-not-hold" : "ambiguous", outcome.difference)];
}

function before(total: LinkedProspect, earlier: readonly LinkedProspect[]): Draft[] | null {
  const { amount } = total.claim;
  if (!amount || !totals.test(total.passage.before)) return null;
  for (let count = 2; count <= Math.min(earlier.length, longest); count++) {
    const items = withoutSplits(earlier.slice(-count));
    if (items.length < 2 || !usable(items, total)) continue;
    const picked = pick(items, total);
    if (picked) return [draft(total, amount, picked.items, picked.verdict, picked.difference)];
  }
  return null;
}

/** The items as they stand, or two of them: "£695k, a reduction of £218k … £128k … totals £346k". */
function pick(items: readonly LinkedProspect[], total: LinkedProspect) {
  const { amount } = total.claim;
  if (!amount) return null;
  const tries = [items, ...items.slice(0, -1).map((item) => [item, items.at(-1) ?? item])];
  for (const choice of tries) {
    const outcome = judge(choice.flatMap(plus), { money: amount, sign: 1 });
    if (outcome?.verdict === "holds")
      return { items: choice, verdict: outcome.verdict, difference: outcome.difference };
  }
  return null;
}

function draft(
  total: LinkedProspect,
  amount: Money,
  items: readonly LinkedProspect[],
  verdict: Draft["verdict"],
  difference: string,
): Draft {
  const terms = items.flatMap(plus);
  const stated: Summand = { money: amount, sign: 1 };
  const says =
    verdict === "holds" || verdict === "rounding"
      ? `The ${items.length} amounts of the list make the sum that is stated${verdict === "rounding" ? ", but for rounding" : ""}.`
      : `The ${items.length} amounts of the list do not make the sum that is stated.`;
  return {
    kind: "list sum",
    claims: [...items.map(({ claim }) => claim.id), total.claim.id],
    cells: [],
    statement: equation(terms, stated),
    verdict,
    difference,
    explanation: says,
  };
}
