import type { Paragraph } from "../../../core/claims/narrative";
import { countWords } from "../word/count-words";
import { isTitled, readsAsHeading } from "./line-style";

const mostWords = 8;
/** Answers in a form, not titles. */
const answer = /^(?:yes|no|none|nil|n\/a|not applicable)\b/i;

/**
 * Makes headings of unnumbered lines that can be nothing else: short, capitalised like a title, without figures,
 * after the end of a sentence, and over a paragraph of some length or a list.
 */
export function promoteTitles(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph, index) => {
    if (paragraph.style !== "body" || paragraph.number !== null) return paragraph;
    const before = paragraphs[index - 1];
    const after = paragraphs[index + 1];
    const apart = !before || before.style !== "body" || /[.:;?!)”"]\s*$/.test(before.text);
    const overText = after && (after.style !== "body" || countWords(after.text) > mostWords);
    return apart && overText && isTitle(paragraph.text)
      ? { ...paragraph, style: "heading", level: 1 }
      : paragraph;
  });
}

function isTitle(line: string): boolean {
  const text = line.trim().replace(/^\*\*|\*\*$/g, "");
  if (text.length > 80 || answer.test(text) || /[\d£%@]|:\s?\S/.test(text)) return false;
  return readsAsHeading(text) && countWords(text) <= mostWords && isTitled(text);
}
