interface Saying {
  /** A tick is a comment too: the one mark that can never disturb the author's own words. */
  readonly kind: "comment" | "tick";
  /** One paragraph a line. */
  readonly text: string;
}

/** Something to say about words of a Word report. */
export interface LineMark extends Saying {
  /** Line of the report's text as it is read, counted from 1. */
  readonly line: number;
  /** UTF-16 offsets in that line, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Something to say about a cell of one of the report's own tables of figures. */
export interface CellMark extends Saying {
  /** The table's name as a sheet: "Table 1 in report.docx". */
  readonly sheet: string;
  /** Row and column on that sheet, counted from 1. */
  readonly row: number;
  readonly column: number;
}

export type DocxMark = LineMark | CellMark;
