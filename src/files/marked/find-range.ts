import type { TextPiece } from "../narrative/word/story";
import type { WordDocument, WordLine } from "../narrative/word/word-document";
import type { DocxMark } from "./docx-mark";
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
 * @throws RangeError where the report has no such line.
 */
export function findRange(document: WordDocument, xml: string, mark: DocxMark): FoundRange {
  const line = document.lines[mark.line - 1];
  if (!line) throw new RangeError(`The report has no line ${mark.line}`);
  const start = Math.min(Math.max(0, mark.start), line.text.length - 1);
  const end = Math.min(Math.max(start + 1, mark.end), line.text.length);
  const words = line.text.slice(start, end);
  if (line.note) {
    const { run } = line.note;
    const piece: TextPiece = { start: 0, end: 1, run, words: null };
    return { from: cutBefore(xml, piece, 0), to: cutAfter(xml, piece, 1), about: words };
  }
  const first = pieceAt(line, start);
  const last = pieceAt(line, end - 1);
  return {
    from: cutBefore(xml, first, start),
    to: cutAfter(xml, last, end),
    about: isWithin(first, start, end) || isWithin(last, start, end) ? words : null,
  };
}

/** A piece that cannot be split holds more than the words that are meant. */
function isWithin(piece: TextPiece, start: number, end: number): boolean {
  return !piece.words && (start > piece.start || end < piece.end);
}

/** The piece that holds the character at that offset. */
function pieceAt(line: WordLine, offset: number): TextPiece {
  const { pieces } = line.source;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as TextPiece).end > offset) high = middle;
    else low = middle + 1;
  }
  return pieces[low] as TextPiece;
}
