import type { Claim } from "../claims/claim";
import type { Money } from "../money/money";
import { turnDirection } from "../reconcile/turn-direction";
import { withoutNumber } from "../reconcile/without-number";
import { writeLike } from "../reconcile/write-like";
import type { ChangedClaim } from "./find-changed";

/** Why a sentence is left to its author. */
const byHand = {
  gone: "its cells show nothing any more",
  nil: "one of its amounts is nil now",
  coarse: "the new amount is too small for the unit it is written in",
  direction: "it is the other way round now, and no word beside it says the direction plainly",
} as const;

export interface WrittenSentence {
  readonly after: string | null;
  readonly why: string;
  /** The new amounts as they are written, by claim; null where one cannot be. */
  readonly amounts: ReadonlyMap<string, string | null>;
}

/**
 * A sentence with several of its amounts replaced, each in its author's own unit and places, and direction words
 * turned round where the figures changed sides.
 * @param from where the sentence starts in its paragraph, and `claims` all of its amounts in order.
 */
export function rewriteSentence(
  sentence: string,
  from: number,
  claims: readonly Claim[],
  changes: ReadonlyMap<string, ChangedClaim>,
): WrittenSentence {
  const gaps: string[] = [];
  const amounts: string[] = [];
  let at = 0;
  for (const { start, end } of claims) {
    gaps.push(sentence.slice(at, start - from));
    amounts.push(sentence.slice(start - from, end - from));
    at = end - from;
  }
  gaps.push(sentence.slice(at));
  const written = new Map<string, string | null>();
  let why = "";
  claims.forEach((claim, index) => {
    const change = changes.get(claim.id);
    if (!change || !claim.amount) return;
    const { right, turned } = change;
    const printed = amounts[index] ?? "";
    const next = right ? writeLike(right, printed, claim.amount) : null;
    written.set(claim.id, next);
    if (next === null) why = why === "" ? reasonFor(right) : why;
    else amounts[index] = next;
    if (!turned) return;
    const said = turnDirection(claim.direction.value, gaps[index] ?? "", gaps[index + 1] ?? "");
    if (!said) why = why === "" ? byHand.direction : why;
    else [gaps[index], gaps[index + 1]] = [said.before, said.after];
  });
  const whole = gaps.map((gap, index) => gap + (amounts[index] ?? "")).join("");
  return { after: why === "" ? withoutNumber(whole) : null, why, amounts: written };
}

function reasonFor(right: Money | null): string {
  if (!right) return byHand.gone;
  return right.isZero ? byHand.nil : byHand.coarse;
}
