import type { Narrative, Paragraph } from "../../../core/claims/narrative";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import type { NoteReference, WordParagraph, WordTable } from "./story";
import type { WordPackage } from "./word-package";
import type { WordStyles } from "./read-styles";

/** One line of a Word document's text as it is read, and the paragraph it came from. */
export interface WordLine {
  readonly text: string;
  readonly number: string | null;
  readonly style: Paragraph["style"];
  readonly level: number;
  readonly about?: string;
  readonly source: WordParagraph;
  /** Part whose XML the paragraph stands in. */
  readonly part: string;
  /** For a footnote's or endnote's line: its mark in the text, where a comment about it can stand. */
  readonly note: NoteReference | null;
}

/** Where a sheet made of a report's table came from. */
export interface TableSource {
  readonly table: WordTable;
  readonly part: string;
  /** Sheet rows above the table's first: its captions. */
  readonly top: number;
}

/** A Word document read whole: the lines of its text in order, its tables of figures, and what else to know. */
export interface WordDocument {
  readonly package: WordPackage;
  readonly styles: WordStyles;
  /** Line 1 first. Blank paragraphs and cells that hold only a figure give no line. */
  readonly lines: readonly WordLine[];
  readonly sheets: readonly SheetSnapshot[];
  readonly sheetLines: readonly number[];
  /** Source of each sheet by its name. */
  readonly tables: ReadonlyMap<string, TableSource>;
  readonly losses: Narrative["losses"];
}
