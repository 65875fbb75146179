import type { TextPiece, WordsPlace } from "../narrative/word/story";
import type { SourcePlaces } from "./source-places";

/** A place in a part's XML where marks can go in, and what must be closed before and opened again after them. */
export interface Cut {
  readonly at: number;
  readonly close: string;
  readonly reopen: string;
  /** The words that are split there, whose blanks at the split must be kept. */
  readonly split: WordsPlace | null;
}

/** The cut right before `offset` (of the paragraph's text), which lies in or at the start of the piece. */
export function cutBefore(places: SourcePlaces, piece: TextPiece, offset: number): Cut {
  const { run, words } = piece;
  const { xml } = places;
  if (!words) return whole(run.start);
  if (offset > piece.start) {
    const at = places.of(words)?.starts[offset - piece.start];
    if (at !== undefined) return splitAt(xml, piece, words, at);
  }
  const contentStart = Math.max(run.contentStart, run.propertiesEnd);
  if (xml.slice(contentStart, words.elementStart).trim() === "") return whole(run.start);
  return between(xml, piece, words.elementStart);
}

/** The cut right after `offset` (of the paragraph's text), which lies in or at the end of the piece. */
export function cutAfter(places: SourcePlaces, piece: TextPiece, offset: number): Cut {
  const { run, words } = piece;
  const { xml } = places;
  if (!words) return whole(run.end);
  if (offset < piece.end) {
    const at = places.of(words)?.ends[offset - piece.start - 1];
    if (at !== undefined) return splitAt(xml, piece, words, at);
  }
  const elementEnd = xml.indexOf(">", words.contentEnd) + 1;
  const runContentEnd = xml.lastIndexOf("<", run.end - 1);
  if (xml.slice(elementEnd, runContentEnd).trim() === "") return whole(run.end);
  return between(xml, piece, elementEnd);
}

/** Between runs: nothing to close. */
function whole(at: number): Cut {
  return { at, close: "", reopen: "", split: null };
}

/** Between two elements of a run. */
function between(xml: string, piece: TextPiece, at: number): Cut {
  return { at, close: `</${piece.run.rawName}>`, reopen: runStart(xml, piece), split: null };
}

/** Within the words of a run. */
function splitAt(xml: string, piece: TextPiece, words: WordsPlace, at: number): Cut {
  return {
    at,
    close: `</${words.rawName}></${piece.run.rawName}>`,
    reopen: `${runStart(xml, piece)}<${words.rawName} xml:space="preserve">`,
    split: words,
  };
}

/** The run's start tag and properties once more, so that the words after a cut look as before. */
function runStart(xml: string, { run }: TextPiece): string {
  return xml.slice(run.start, run.contentStart) + xml.slice(run.propertiesStart, run.propertiesEnd);
}
