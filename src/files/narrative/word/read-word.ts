import type { Narrative, Paragraph } from "../../../core/claims/narrative";
import { promoteTitles } from "../text/promote-titles";
import { readWordDocument } from "./read-word-document";

/** A Word report as paragraphs and tables. */
export function readWord(name: string, bytes: Uint8Array): Narrative {
  const document = readWordDocument(name, bytes);
  const paragraphs = document.lines.map((line, index): Paragraph => ({
    text: line.text,
    place: { kind: "document", line: index + 1 },
    number: line.number,
    style: line.style,
    level: line.level,
    ...(line.about === undefined ? {} : { about: line.about }),
  }));
  return {
    name,
    paragraphs: promoteTitles(paragraphs),
    losses: document.losses,
    ...(document.sheets.length > 0
      ? { sheets: document.sheets, sheetLines: document.sheetLines }
      : {}),
  };
}
