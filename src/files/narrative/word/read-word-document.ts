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
import { openWordPackage } from "./word-package";

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
  const tally: StoryTally = {
    insertions: 0,
    deletions: 0,
    hiddenWords: 0,
    pictures: 0,
    charts: 0,
    embedded: 0,
    imported: 0,
    lostInFields: 0,
  };
  const walk = (part: string | null): StoryWalker | null => {
    const xml = part === null ? null : pack.read(part);
    if (part === null || xml === null) return null;
    const walker = new StoryWalker(styles, tally);
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
    losses: wordLosses(pack, tally),
  };
}

/** The same note can be referred to twice; its text is read once. */
function firstOfEach(marks: readonly NoteReference[]): NoteReference[] {
  const seen = new Set<string>();
  return marks.filter((mark) => !seen.has(mark.id) && seen.add(mark.id));
}
