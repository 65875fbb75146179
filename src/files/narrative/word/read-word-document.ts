import { UnreadableFile } from "../../unreadable-file";
import { LineCollector } from "./line-collector";
import { formatNumber } from "./format-number";
import { ParagraphNumbers } from "./number-paragraphs";
import { readNumbering } from "./read-numbering";
import { readStyles } from "./read-styles";
import { scanXml } from "./scan-xml";
import type { NoteReference, StoryTally } from "./story";
import { StoryWalker } from "./story-walker";
import { wordLosses } from "./word-losses";
import type { WordDocument } from "./word-document";
import { openWordPackage, type WordPackage } from "./word-package";

/**
 * Reads a Word document: body, tables and text boxes in reading order, then the footnotes and endnotes that the
 * text refers to, with tracked changes accepted and hidden text left out.
 *
 * @throws UnreadableFile
 */
export function readWordDocument(file: string, bytes: Uint8Array): WordDocument {
  const pack = openWordPackage(file, bytes);
  const stylesPart = pack.partOf("styles") ?? "word/styles.xml";
  const styles = readStyles(pack.read(stylesPart), file, stylesPart);
  const numberingPart = pack.partOf("numbering") ?? "word/numbering.xml";
  const numbering = readNumbering(pack.read(numberingPart), file, numberingPart);
  const tally = emptyTally();
  const walk = (part: string | null, into: StoryTally = tally): StoryWalker | null => {
    const xml = part === null ? null : pack.read(part);
    if (part === null || xml === null) return null;
    const walker = new StoryWalker(file, styles, into);
    scanXml(xml, file, part, walker);
    return walker;
  };
  const body = walk(pack.main);
  if (!body)
    throw new UnreadableFile(file, "its text is missing", "Open it in Word and save a copy");
  const collector = new LineCollector(file, styles, new ParagraphNumbers(numbering, styles));
  collector.collect(pack.main, body.body);
  const marks = [...collector.noteMarks];
  for (const kind of ["footnote", "endnote"] as const) {
    const part = pack.partOf(`${kind}s`);
    const notes = marks.some((mark) => mark.kind === kind) ? walk(part)?.notes : undefined;
    if (part === null || !notes) continue;
    let count = 0;
    for (const mark of firstOfEach(marks.filter((one) => one.kind === kind))) {
      if (!mark.ownMark) count++;
      const number = mark.ownMark
        ? null
        : formatNumber(count, kind === "footnote" ? "decimal" : "lowerRoman");
      collector.collect(part, notes.get(mark.id) ?? [], { note: { mark, number } });
    }
  }
  return {
    package: pack,
    styles,
    lines: collector.lines,
    sheets: collector.sheets,
    sheetLines: collector.sheetLines,
    tables: collector.tables,
    losses: wordLosses(
      pack,
      tally,
      amountsInMargins(pack, (part) => walk(part, emptyTally())),
    ),
  };
}

function emptyTally(): StoryTally {
  return {
    elements: 0,
    characters: 0,
    insertions: 0,
    deletions: 0,
    hiddenWords: 0,
    pictures: 0,
    charts: 0,
    embedded: 0,
    imported: 0,
    lostInFields: 0,
  };
}

/** Page headers and footers that hold an amount; they repeat on every page and are no part of the text. */
function amountsInMargins(pack: WordPackage, walk: (part: string) => StoryWalker | null): number {
  return pack.relationships.filter(
    ({ type, target, external }) =>
      (type === "header" || type === "footer") &&
      !external &&
      walk(target)?.body.some((block) => block.type === "paragraph" && /£\s?\d/.test(block.text)),
  ).length;
}

/** The same note can be referred to twice; its text is read once. */
function firstOfEach(marks: readonly NoteReference[]): NoteReference[] {
  const seen = new Set<string>();
  return marks.filter((mark) => !seen.has(mark.id) && seen.add(mark.id));
}
