import type { Claim } from "../claims/claim";
import type { Narrative } from "../claims/narrative";
import type { Money } from "../money/money";
import { readPassages } from "./passages";

const opposite: Readonly<Record<string, string>> = {
  overspend: "underspend",
  overspends: "underspends",
  overspending: "underspending",
  overspent: "underspent",
  underspend: "overspend",
  underspends: "overspends",
  underspending: "overspending",
  underspent: "overspent",
  increase: "reduction",
  reduction: "increase",
  decrease: "increase",
};

/** A paragraph's own number and bullet are no part of its sentence. */
const numbered = /^(?:[-•*]\s+)?(?:\d{1,3}(?:\.\d{1,3})*\.?\s+(?=\D))?/;

/**
 * The claim's sentence with the right amount, in the author's own unit, places and brackets; with `turned`
 * the direction word before the amount is turned round too. Null where the sentence is not at hand or
 * the right amount cannot be written in the author's unit.
 */
export function suggestWording(
  claim: Claim,
  right: Money,
  narratives: readonly Narrative[],
  turned = false,
): string | null {
  const { amount } = claim;
  const text = narratives[claim.narrative]?.paragraphs[claim.paragraphIndex]?.text;
  const passage = readPassages([claim], narratives)[0];
  if (!amount || !text || !passage || right.unit !== amount.unit) return null;
  const printed = text.slice(claim.start, claim.end);
  const number = /\d[\d,]*(?:\.\d+)?/.exec(printed);
  if (!number) return null;
  const like = right.abs().printedLike(amount);
  const figure =
    number[0].includes(",") || !/\d{4}/.test(number[0])
      ? like.toString()
      : like.toString().replace(/,/g, "");
  if (figure === number[0] && !turned) return null;
  const from = text.indexOf(passage.text, Math.max(0, claim.start - passage.text.length));
  if (from < 0) return null;
  const at = claim.start - from;
  let before = passage.text.slice(0, at);
  if (turned) before = turnLast(before);
  const rewritten =
    printed.slice(0, number.index) + figure + printed.slice(number.index + number[0].length);
  const sentence = before + rewritten + passage.text.slice(at + printed.length);
  return sentence.trim().replace(numbered, "");
}

function turnLast(text: string): string {
  const words = [...text.matchAll(/[A-Za-z]+/g)];
  for (const word of words.reverse()) {
    const other = opposite[word[0].toLowerCase()];
    if (!other) continue;
    const cased = /^[A-Z]/.test(word[0]) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    return text.slice(0, word.index) + cased + text.slice(word.index + word[0].length);
  }
  return text;
}
