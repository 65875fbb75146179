/** Soft hyphens, zero-width blanks and marks of direction: on no page, and in the way of every word they stand in. */

const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

const allUnseen = new RegExp(unseen.source, "g");

/** Whether a character leaves nothing on the page. */
export function isUnseen(character: string): boolean {
  return unseen.test(character);
}

/**
 * The words of a w:t element as Word shows them: without what leaves nothing on the page, line ends as blanks,
 * and without blanks at the edges unless the element keeps them.
 */
export function cleanText(text: string, preserved: boolean): string {
  const seen = unseen.test(text) ? text.replace(allUnseen, "") : text;
  const level = /[\n\t\r]/.test(seen) ? seen.replace(/[\n\t\r]/g, " ") : seen;
  return preserved ? level : level.trim();
}
