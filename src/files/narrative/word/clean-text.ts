/** Soft hyphens, zero-width blanks and marks of direction: on no page, and in the way of every word they stand in. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
const allUnseen = new RegExp(unseen.source, "g");

/** Whether a character leaves nothing on the page. */
export function isUnseen(character: string): boolean {
  return unseen.test(character);
}

/** Whether a character is one of those that XML may drop at the edges of an element. */
export function isXmlBlank(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\t" || character === "\r";
}

/**
 * The words of a w:t element as Word shows them: without what leaves nothing on the page, line ends as blanks,
 * tabs as tabs, and without blanks at the edges unless the element keeps them.
 */
export function cleanText(text: string, preserved: boolean): string {
  let start = 0;
  let end = text.length;
  if (!preserved) {
    while (start < end && isXmlBlank(text[start])) start++;
    while (end > start && isXmlBlank(text[end - 1])) end--;
  }
  const kept = text.slice(start, end);
  const seen = unseen.test(kept) ? kept.replace(allUnseen, "") : kept;
  return /[\n\r]/.test(seen) ? seen.replace(/[\n\r]/g, " ") : seen;
}
