import type { Narrative } from "../claims/narrative";
import type { Money } from "../money/money";
import type { Passage } from "./passages";
import { turnDirection } from "./turn-direction";
import { withoutNumber } from "./without-number";
import { writeLike } from "./write-like";

/** Nobody copies a sentence longer than this. */
const longest = 1500;

/**
 * The claim's sentence with the right amount, in the author's own unit, places and brackets; with `turned`
 * its direction word is turned round too. Null where the sentence is not at hand or the right amount or
 * direction cannot be written in the author's own way.
 */
export function suggestWording(
  passage: Passage,
  right: Money,
  narratives: readonly Narrative[],
  turned = false,
): string | null {
  const { claim } = passage;
  const { amount } = claim;
  const text = narratives[claim.narrative]?.paragraphs[claim.paragraphIndex]?.text;
  if (!amount || !text || right.unit !== amount.unit || passage.text.length > longest) return null;
  const printed = text.slice(claim.start, claim.end);
  const rewritten = writeLike(right, printed, amount);
  // The author's unit is too coarse to show the right amount, or to show any.
  if (rewritten === null || (rewritten === printed && !turned)) return null;
  const from = text.indexOf(passage.text, Math.max(0, claim.start - passage.text.length));
  if (from < 0) return null;
  const at = claim.start - from;
  const around = {
    before: passage.text.slice(0, at),
    after: passage.text.slice(at + printed.length),
  };
  const said = turned ? turnDirection(claim.direction.value, around.before, around.after) : around;
  if (!said) return null;
  return withoutNumber(said.before + rewritten + said.after);
}
