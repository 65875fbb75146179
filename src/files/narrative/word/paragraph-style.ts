import { lineStyle, numberDepth, readsAsHeading, type LineStyle } from "../text/line-style";
import { countWords } from "./count-words";
import type { ListLabel } from "./number-paragraphs";
import type { WordStyles } from "./read-styles";
import type { WordParagraph } from "./story";

const bodyLevel = 9;

/**
 * What a Word paragraph is. Its outline level makes a heading, unless it is punctuated like a sentence: many
 * councils number whole paragraphs with heading styles. Short bold lines are headings too; bullets and lettered
 * items are list items; a paragraph numbered 4.1 is body text.
 */
export function paragraphStyle(
  paragraph: WordParagraph,
  label: ListLabel | null,
  styles: WordStyles,
): LineStyle {
  const text = paragraph.text.trim();
  const outline = outlineOf(paragraph, styles);
  const short = readsAsHeading(text);
  if (outline < bodyLevel && (short || (countWords(text) <= 25 && !/[.;]$/.test(text))))
    return { style: "heading", level: outline };
  const typed = lineStyle(paragraph.text);
  if (label === null) {
    if (typed.style === "body" && paragraph.bold && short) return { style: "heading", level: 1 };
    return typed;
  }
  const numbered = label.number !== null && /^\d+(?:\.\d+)*$/.test(label.number);
  if (numbered && paragraph.bold && short)
    return { style: "heading", level: numberDepth(label.number ?? "") };
  if (numbered && (label.level === 0 || label.number?.includes(".")))
    return { style: "body", level: 0 };
  return { style: "list item", level: label.level };
}

function outlineOf(paragraph: WordParagraph, styles: WordStyles): number {
  const own = paragraph.outline ?? styles.find(paragraph.styleId, (style) => style.outline);
  if (own !== null) return own >= 0 && own < bodyLevel ? own : bodyLevel;
  const known = styles.chain(paragraph.styleId).some((style) => style.id === paragraph.styleId);
  const byId = known ? null : /^heading ?([1-9])$/i.exec(paragraph.styleId ?? "");
  return byId ? Number(byId[1]) - 1 : bodyLevel;
}
