import { countWords } from "../word/count-words";
import { isPureFigure } from "./figure-columns";

const amountInWords = /£\s?\d{0,3}[1-9.]|\d\s?(?:k|m|bn|million)\b/i;

/**
 * Whether a cell of a table of figures is prose, to be read like a paragraph: a label is short and names a line;
 * prose is a sentence, or gives an amount among its words.
 */
export function isProse(text: string): boolean {
  const words = countWords(text);
  if (words >= 4 && amountInWords.test(text)) return true;
  return isSentence(text);
}

/** Long enough for one, and ended like one. */
function isSentence(text: string): boolean {
  return countWords(text) >= 12 && /\p{L}[.!](?:\s|$)/u.test(text);
}

/**
 * Which cells of a row of figures are prose. The first words beside figures name the line, even where they give an
 * amount: "Removal of one-off grant of £2m".
 */
export function proseCells(row: readonly string[]): boolean[] {
  const name = row.findIndex((text) => /\p{L}{2}/u.test(text) && !isPureFigure(text));
  const beside = row.some((text, at) => at !== name && isPureFigure(text) && /\d/.test(text));
  return row.map((text, at) => (at === name && beside ? isSentence(text) : isProse(text)));
}
