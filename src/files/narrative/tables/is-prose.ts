import { countWords } from "../word/count-words";

const amountInWords = /£\s?\d{0,3}[1-9.]|\d\s?(?:k|m|bn|million)\b/i;

/**
 * Whether a cell of a table of figures is prose, to be read like a paragraph: a label is short and names a line;
 * prose is a sentence, or gives an amount among its words.
 */
export function isProse(text: string): boolean {
  const words = countWords(text);
  if (words >= 4 && amountInWords.test(text)) return true;
  return words >= 12 && /\p{L}[.!](?:\s|$)/u.test(text);
}
