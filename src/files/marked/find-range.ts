import type { NoteReference, TextPiece, WordParagraph } from "../narrative/word/story";
import type { WordDocument } from "../narrative/word/word-document";
import type { CellMark, DocxMark } from "./docx-mark";
import type { SourcePlaces } from "./source-places";
import { cutAfter, cutBefore, type Cut } from "./find-cut";

export interface FoundRange {
  readonly from: Cut;
  readonly to: Cut;
  /** The comment could not be put at the very words and has to name them. */
  readonly about: string | null;
}

/**
 * Where in the main part a mark goes. Word has no comments in footnotes and text boxes: theirs stand at the
 * footnote's mark, or where the box is anchored.
 *
 * @throws RangeError where the report has no such line or cell.
 */
export function findRange(
  document: WordDocument,
  places: SourcePlaces,
  mark: DocxMark,
): FoundRange {
  if ("sheet" in mark) return cellRange(document, places, mark);
  const line = document.lines[mark.line - 1];
  if (!line) throw new RangeError(`The report has no line ${mark.line}`);
  const start = Math.min(Math.max(0, mark.start), line.text.length - 1);
  const end = Math.min(Math.max(start + 1, mark.end), line.text.length);
  if (line.note) return noteRange(places, line.note, line.text.slice(start, end));
  return wordsRange(places, line.source, start, end);
}

/** All words of a cell's first paragraph that has any. */
function cellRange(document: WordDocument, places: SourcePlaces, mark: CellMark): FoundRange {
  const source = document.tables.get(mark.sheet);
  const cell = source?.table.rows[mark.row - source.top - 1]?.find(
    (one) => one.column === mark.column && !one.continues,
  );
  const written = cell?.blocks.find(
    (block) => block.type === "paragraph" && block.text.trim() !== "",
  );
  if (written?.type !== "paragraph" || source?.part !== document.package.main)
    throw new RangeError(`The report has no cell ${mark.sheet} ${mark.row} ${mark.column}`);
  const { text } = written;
  const start = text.length - text.trimStart().length;
  return wordsRange(places, written, start, text.trimEnd().length);
}

function noteRange(places: SourcePlaces, note: NoteReference, words: string): FoundRange {
  const piece: TextPiece = { start: 0, end: 1, run: note.run, words: null };
  return { from: cutBefore(places, piece, 0), to: cutAfter(places, piece, 1), about: words };
}

function wordsRange(
  places: SourcePlaces,
  paragraph: WordParagraph,
  start: number,
  end: number,
): FoundRange {
  const first = pieceAt(paragraph, start);
  const last = pieceAt(paragraph, end - 1);
  const wider = isWithin(first, start, end) || isWithin(last, start, end);
  return {
    from: cutBefore(places, first, start),
    to: cutAfter(places, last, end),
    about: wider ? paragraph.text.slice(start, end) : null,
  };
}

/** A piece that cannot be split holds more than the words that are meant. */
function isWithin(piece: TextPiece, start: number, end: number): boolean {
  return !piece.words && (start > piece.start || end < piece.end);
}

/** The piece that holds the character at that offset. */
function pieceAt({ pieces }: WordParagraph, offset: number): TextPiece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as TextPiece).end > offset) high = middle;
    else low = middle + 1;
  }
  return pieces[low] as TextPiece;
}
