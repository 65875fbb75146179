import { Money } from "./money";
import { british, readDigits, scales } from "./scan-amount";

/**
 * Printed digits and the scale word after them, "1,480" and "k", as pounds; an empty word is pounds. Null where the
 * digits are no British figure ("1,23", "007") or the word is no scale. What `parseAmount` says of the whole, for a
 * caller that has the two apart already.
 */
export function readPounds(printed: string, word: string): Money | null {
  const number = readDigits(printed, british);
  const scale = word === "" ? 1 : scales[word];
  if (number === null || scale === undefined) return null;
  return Money.of(number.digits, scale, number.places);
}
