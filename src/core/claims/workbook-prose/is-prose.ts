import type { CellSnapshot } from "../../workbook/snapshot";

/** Words a text must have to be a sentence rather than a name or a heading. */
const fewest = 4;

/** The words of a cell as they stand; null where the cell holds a figure, a date or nothing. */
export function wordsOf(cell: CellSnapshot): string | null {
  if (typeof cell.value !== "string" || cell.error !== undefined || cell.date) return null;
  const text = cell.text.trim() === "" ? cell.value : cell.text;
  return /\p{L}{2}/u.test(text) ? text : null;
}

/** Enough words to say something about an amount. */
export function isProse(text: string): boolean {
  if (!hasGaps(text)) return false;
  let words = 0;
  for (const word of text.split(/\s+/))
    if (/\p{L}{2}|\d/u.test(word) && ++words >= fewest) return true;
  return false;
}

/** Enough gaps between words; most labels have fewer, and a workbook has very many labels. */
function hasGaps(text: string): boolean {
  let gaps = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Space, tab, line ends, and everything beyond ASCII that may be one.
    if ((code <= 32 || code >= 160) && ++gaps >= fewest - 1) return true;
  }
  return false;
}
