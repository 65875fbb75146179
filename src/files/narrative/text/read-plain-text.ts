import type { Narrative, Paragraph } from "../../../core/claims/narrative";
import { lineStyle } from "./line-style";
import { promoteTitles } from "./promote-titles";
import { splitLines } from "./split-lines";

/** A text file as paragraphs: one a line, as it stands; blank lines give none but are counted. */
export function readPlainText(name: string, text: string): Narrative {
  const paragraphs: Paragraph[] = [];
  splitLines(text).forEach((line, index) => {
    if (line.trim() === "") return;
    paragraphs.push({
      text: line,
      place: { kind: "document", line: index + 1 },
      number: null,
      ...lineStyle(line),
    });
  });
  return { name, paragraphs: promoteTitles(paragraphs), losses: [] };
}
