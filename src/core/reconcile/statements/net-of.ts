import type { LinkedProspect } from "../link";
import { asFigure } from "../cells";
import { byParagraph, type Draft, type StatementInput } from "./draft";
import { digitsOf, equation, judge, overSign, type Outcome, type Summand } from "./sums";

/** Words before an amount by which it takes something off the amounts before it. */
const takesOff =
  /\b(?:less|offset|net of|reduc\w+|lowered|mitigat\w+|recover\w+|contribution|compensat\w+|absorb\w*|met (?:by|from)|funded|savings?|released?|after)\b/i;
/** Words before an amount that is left once the others are taken off. */
const isLeft =
  /\b(?:leav(?:es|ing)|left|giv(?:es|ing)|results? in|resulting|net|remain\w*|residual|surplus|deficit|shortfall|balance|so that)\b/i;

/** Amounts taken off one figure in one passage. */
const most = 4;

/** Sentences between what is left and the figure it is left of. */
const nearby = 2;

/**
 * "The over-commitment of £427k, less £290k and £155k, leaves a surplus of £18k": a figure, what is taken off it,
 * and what is left, on either side of zero. Told only where it holds: the words alone do not say which amounts of a
 * passage belong to it.
 */
export function findNets({ prospects }: StatementInput): Draft[] {
  return byParagraph(prospects).flatMap((paragraph) =>
    paragraph.flatMap((left, at) => {
      if (!isPlain(left) || !isLeft.test(left.passage.before)) return [];
      for (let taken = 2; taken <= most; taken++) {
        const before = at > taken ? paragraph.slice(at - taken - 1, at) : [];
        const after = paragraph.slice(at + 1, at + taken + 2);
        const draft = read(before, left) ?? (after.length > taken ? read(after, left) : null);
        if (draft) return [draft];
      }
      return [];
    }),
  );
}

function read(terms: readonly LinkedProspect[], left: LinkedProspect): Draft | null {
  const [from, ...off] = terms;
  if (!from || !terms.every(isPlain)) return null;
  if (Math.abs(left.passage.sentence - from.passage.sentence) > nearby) return null;
  if (!off.some(({ passage }) => takesOff.test(passage.before))) return null;
  const summands = terms.flatMap(({ claim }, index): Summand[] =>
    claim.amount ? [{ money: claim.amount, sign: index === 0 ? 1 : -1 }] : [],
  );
  const { amount } = left.claim;
  if (!amount) return null;
  const said = overSign(left.claim);
  const held = ([1, -1] as const).flatMap((sign): { sign: 1 | -1; outcome: Outcome }[] => {
    const outcome = judge(summands, { money: amount, sign });
    return outcome?.verdict === "holds" ? [{ sign, outcome }] : [];
  })[0];
  if (!held || (said !== null && said !== held.sign && overSign(from.claim) === 1)) return null;
  return {
    kind: "difference",
    claims: [...terms, left].map(({ claim }) => claim.id),
    cells: [],
    statement: equation(summands, { money: amount, sign: held.sign }),
    verdict: "holds",
    difference: held.outcome.difference,
    explanation: "What is left once the other amounts are taken off is the amount that is stated.",
  };
}

function isPlain({ claim }: LinkedProspect): boolean {
  const { amount, range } = claim;
  return amount !== null && !range && amount.unit === "GBP" && digitsOf(asFigure(amount)) >= 2;
}
