/** Where a run, or the outermost thing that holds it, stands in its part's XML: comment marks go around it. */
export interface RunPlace {
  readonly start: number;
  /** Offset after its end tag. */
  end: number;
  /** As the file writes it: "w:r". */
  readonly rawName: string;
  /** Offset after its start tag. */
  readonly contentStart: number;
  /** Its properties' element; the same offset twice where it has none. */
  propertiesStart: number;
  propertiesEnd: number;
}

/** A stretch of a paragraph's text and the XML it was read from, so that a mark can be put at the same words. */
export interface TextPiece {
  /** Offsets in the paragraph's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly run: RunPlace;
  /**
   * For words that their own run holds directly: where their element starts, where its contents start and end, and
   * whether blanks at its edges count. Null where the run cannot be split at these words.
   */
  readonly words: WordsPlace | null;
}

export interface WordsPlace {
  readonly rawName: string;
  readonly elementStart: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly preserved: boolean;
}

/** A footnote or endnote mark in the text. */
export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  /** The author typed a mark of their own (*) in place of a number. */
  readonly ownMark: boolean;
  readonly run: RunPlace;
}

export interface WordParagraph {
  readonly type: "paragraph";
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly styleId: string | null;
  readonly numId: string | null;
  readonly level: number | null;
  /** Set on the paragraph itself. */
  readonly outline: number | null;
  /** Left indent in twentieths of a point, where the paragraph sets it. */
  readonly indent: number;
  /** All its words are bold. */
  readonly bold: boolean;
  /** Nothing of it is to be seen. */
  readonly hidden: boolean;
  readonly notes: readonly NoteReference[];
  /** Text boxes anchored in it, in order. */
  readonly boxes: readonly WordBlock[];
}

export interface WordCell {
  /** Column counted from 1. */
  readonly column: number;
  readonly span: number;
  /** Goes on from the cell above. */
  readonly continues: boolean;
  readonly blocks: readonly WordBlock[];
}

export interface WordTable {
  readonly type: "table";
  readonly rows: readonly (readonly WordCell[])[];
}

export type WordBlock = WordParagraph | WordTable;

/** What was met on the way that a reader of the text should know. */
export interface StoryTally {
  elements: number;
  characters: number;
  insertions: number;
  deletions: number;
  hiddenWords: number;
  pictures: number;
  charts: number;
  embedded: number;
  imported: number;
  /** Words lost in a field that never ends. */
  lostInFields: number;
}
