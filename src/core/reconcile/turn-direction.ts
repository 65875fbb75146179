import type { Direction } from "../claims/claim";

const turns: readonly (readonly [RegExp, string])[] = [
  [/^over(?=sp)/i, "under"],
  [/^under(?=sp)/i, "over"],
  [/^over$/i, "under"],
  [/^under$/i, "over"],
  [/^increase(?=s?$)/i, "reduction"],
  [/^(?:reduction|decrease)(?=s?$)/i, "increase"],
];

const saysOf: Readonly<Partial<Record<Direction, RegExp>>> = {
  overspend: /^over(?:sp|$)/i,
  underspend: /^under(?:sp|$)/i,
  increase: /^increases?$/i,
  reduction: /^(?:reduction|decrease)s?$/i,
};

/** Words as far as this from the amount speak of it. */
const reach = 80;

/** The words before and after an amount, with its direction turned round. */
export interface Turned {
  readonly before: string;
  readonly after: string;
}

/**
 * Turns the direction word nearest to an amount round: "an overspend of" becomes "an underspend of". Null where
 * no word near it says the direction plainly; a guess would be worse than no suggestion.
 *
 * @param before what stands before the amount in its clause, and `after` what follows it.
 */
export function turnDirection(direction: Direction, before: string, after: string): Turned | null {
  const says = saysOf[direction];
  if (!says) return null;
  const left = wordsOf(before)
    .filter(({ word }) => says.test(word))
    .at(-1);
  const right = wordsOf(after).find(({ word }) => says.test(word));
  const leftGap = left ? before.length - left.at - left.word.length : Infinity;
  const rightGap = right ? right.at : Infinity;
  if (Math.min(leftGap, rightGap) > reach) return null;
  // "An overspend of £5k against an overspend of": the nearer of two is the amount's own.
  return left && leftGap <= rightGap
    ? { before: turnWord(before, left), after }
    : right
      ? { before, after: turnWord(after, right) }
      : null;
}

interface Word {
  readonly word: string;
  readonly at: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[A-Za-z]+/g)].map(({ 0: word, index }) => ({ word, at: index }));
}

function turnWord(text: string, { word, at }: Word): string {
  const turn = turns.find(([pattern]) => pattern.test(word));
  if (!turn) return text;
  const other = word.replace(turn[0], turn[1]);
  const cased = /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  const before = text.slice(0, at).replace(/\b(a)n?(\s+)$/i, (_, a: string, space: string) => {
    return `${a}${/^[aeiou]/i.test(other) ? "n" : ""}${space}`;
  });
  return before + cased + text.slice(at + word.length);
}
