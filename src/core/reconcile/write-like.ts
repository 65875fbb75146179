import type { Money } from "../money/money";

/**
 * An amount as the author printed another: same unit, places, commas and brackets. Null where the author's unit is
 * too coarse to show it.
 * @param printed the author's own amount, `£48k`, and `amount` its value.
 */
export function writeLike(right: Money, printed: string, amount: Money): string | null {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(printed);
  if (!number || right.unit !== amount.unit) return null;
  const like = right.abs().printedLike(amount);
  const figure =
    number[0].includes(",") || !/\d{4}/.test(number[0])
      ? like.toString()
      : like.toString().replace(/,/g, "");
  if (!/[1-9]/.test(figure)) return null;
  return printed.slice(0, number.index) + figure + printed.slice(number.index + number[0].length);
}
