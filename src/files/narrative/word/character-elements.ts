import type { XmlElement } from "./scan-xml";
import type { WordsPlace } from "./story";
import { symbolText } from "./symbol-text";

/**
 * The character that an element of a run stands for; null where it stands for none. A line, page or column break
 * is a vertical tab, as Word itself writes it in plain text: one paragraph stays one line. A hyphen that does not
 * break is a plain one, since it is what a minus before a figure is typed with.
 */
export function characterOf(element: XmlElement): string | null {
  switch (element.name) {
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
    case "w:cr":
      return "\v";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
      return symbolText(element.attribute("w:font") ?? "", element.attribute("w:char") ?? "");
    default:
      return null;
  }
}

/** Where such an element can be cut off before and after; in two tags it is left whole. */
export function placeOfCharacter(element: XmlElement): WordsPlace | null {
  if (!element.selfClosing) return null;
  const end = element.end - 1;
  return {
    rawName: element.rawName,
    elementStart: element.start(),
    contentStart: end,
    contentEnd: end,
    preserved: true,
  };
}
