import type { Narrative } from "../claims/narrative";
import type { Money } from "../money/money";
import type { Passage } from "./passages";
import { turnDirection } from "./turn-direction";

/** A paragraph's own number and bullet are no part of its sentence. */
const numbered = /^(?:[-•*]\s+)?(?:\d{1,3}(?:\.\d{1,3})*\.?\s+(?=\D))?/;

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
  const number = /\d[\d,]*(?:\.\d+)?/.exec(printed);
  if (!number) return null;
  const like = right.abs().printedLike(amount);
  const figure =
    number[0].includes(",") || !/\d{4}/.test(number[0])
      ? like.toString()
      : like.toString().replace(/,/g, "");
  // The author's unit is too coarse to show the right amount, or to show any.
  if ((figure === number[0] && !turned) || !/[1-9]/.test(figure)) return null;
  const from = text.indexOf(passage.text, Math.max(0, claim.start - passage.text.length));
  if (from < 0) return null;
  const at = claim.start - from;
  const around = {
    before: passage.text.slice(0, at),
    after: passage.text.slice(at + printed.length),
  };
  const said = turned ? turnDirection(claim.direction.value, around.before, around.after) : around;
  if (!said) return null;
  const rewritten =
    printed.slice(0, number.index) + figure + printed.slice(number.index + number[0].length);
  return (said.before + rewritten + said.after).trim().replace(numbered, "");
}
