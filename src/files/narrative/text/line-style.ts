import type { ParagraphStyle } from "../../../core/claims/narrative";
import { countWords } from "../word/count-words";

/** What a line of plain text is, as far as its own look tells. */
export interface LineStyle {
  readonly style: ParagraphStyle;
  /** Depth of a heading or list item, from 0. */
  readonly level: number;
}

const bullet = /^[-–—*•●○■▪◦·‣➢➤✓✔o]\s+/u;
const lettered = /^(?:\(?[a-zA-Z]\)|\(?[ivxIVX]{1,5}\)|\(?\d{1,2}\)|[a-z]\.)\s+/;
const sectionNumber = /^(?:\d{1,2}(?:\.\d{1,2}){0,4}\.?|[A-Z]\d{0,2}[.:])\s+/;
const paragraphNumber = /^\d{1,2}(?:\.\d{1,3})+\.?\s/;
/** Recommendations are numbered like sections, and as short. */
const asksFor =
  /^(?:to )?(?:note|agree|approve|consider|endorse|recommend|delegate|comment|receive|support|authorise|that)\b/i;
const allBold = /^(\*\*|__)[^*_]+\1$/;
const joining = /^[("“'‘]?(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/;
const namedPart = /^(?:appendix|annex|schedule|section|part|table|figure)\s+[\dA-Z]{1,3}\b/i;

/**
 * Reads the style of one line of plain text. A heading is short, carries a number, the name of a part or capitals
 * throughout, and is not punctuated like a sentence; a list item starts with a bullet, a letter or a bracketed
 * number. Anything less clear is body text.
 */
export function lineStyle(line: string): LineStyle {
  const text = line.trim();
  const depth = indentOf(line);
  const bulleted = bullet.test(text);
  const plain = text.replace(bullet, "").replace(/\*\*|__/g, "");
  const number = sectionNumber.exec(plain)?.[0] ?? "";
  const marked = text.replace(bullet, "").slice(number.length).trim();
  if (allBold.test(marked) && readsAsHeading(marked.slice(2, -2)) && !lettered.test(plain))
    return { style: "heading", level: number === "" ? 1 : numberDepth(number) };
  if (bulleted)
    return paragraphNumber.test(plain)
      ? { style: "body", level: 0 }
      : { style: "list item", level: depth };
  const words = plain.slice(number.length);
  if (!line.startsWith("\t") && readsAsHeading(words)) {
    const level = numberDepth(number);
    if (number !== "" && !asksFor.test(words) && (level === 0 || isTitled(words)))
      return { style: "heading", level };
    if (number === "" && (namedPart.test(plain) || isCapitals(plain)))
      return { style: "heading", level: 0 };
  }
  if (lettered.test(plain)) return { style: "list item", level: depth };
  return { style: "body", level: 0 };
}

/** Whether words are short and unpunctuated enough to stand over a section. */
export function readsAsHeading(text: string): boolean {
  const words = text.trim();
  if (!/^[\p{Lu}\d"“'‘(£]/u.test(words) || !/\p{L}{2}/u.test(words)) return false;
  if (/\t|[.;?!]\s|[.;,?!]["”’)]?$/.test(words)) return false;
  return countWords(words) <= (words.endsWith(":") ? 4 : 14);
}

/** Whether at least half of the words that matter start with a capital, as in a title. */
export function isTitled(text: string): boolean {
  const words = text.split(/[\s/–—-]+/).filter((word) => /^[("“'‘]?\p{L}/u.test(word));
  const telling = words.filter((word) => !joining.test(word));
  const capital = telling.filter((word) => /^[("“'‘]?\p{Lu}/u.test(word));
  return telling.length > 0 && capital.length * 2 >= telling.length;
}

/** Depth of a numbered heading from 0: "4" and "4.0" are 0, "4.1" is 1. */
export function numberDepth(number: string): number {
  const parts = number.trim().replace(/\.$/, "").split(".");
  while (parts.length > 1 && /^0+$/.test(parts[parts.length - 1] ?? "")) parts.pop();
  return Math.min(8, parts.length - 1);
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text) && !/\d{3}/.test(text);
}

function indentOf(line: string): number {
  let blanks = 0;
  for (const character of line) {
    if (character === " " || character === "\u00a0") blanks += 1;
    else if (character === "\t") blanks += 4;
    else break;
  }
  return Math.min(8, Math.ceil(blanks / 4));
}
