/** Something to say at one place of a Word report. */
export interface DocxMark {
  /** Line of the report's text as it is read, counted from 1. */
  readonly line: number;
  /** UTF-16 offsets in that line, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** A tick is a comment too: the one mark that can never disturb the author's own words. */
  readonly kind: "comment" | "tick";
  /** One paragraph a line. */
  readonly text: string;
}
