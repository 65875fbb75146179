import type { SheetSnapshot } from "../workbook/snapshot";

/**
 * The words written about a workbook: a report, a sheet of commentary, a column of reasons, notes.
 * Readers hand over paragraphs; what they mean is found in `claims/`.
 */
export interface Narrative {
  /** File name without its folder, or the workbook's name for prose inside it. */
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  /** What the reader could not bring over, or what the user should know (tracked changes taken as accepted). */
  readonly losses: readonly { readonly what: string; readonly why: string }[];
  /**
   * The report's own tables of figures, each as a sheet ("Table 1 in report.docx"), so that they are cast like
   * any other table and compared with the workbook's. Left out where there are none.
   */
  readonly sheets?: readonly SheetSnapshot[];
  /** The document's line at which each of the sheets stands, or the last one before it; counted from 1. */
  readonly sheetLines?: readonly number[];
}

export type ParagraphStyle = "heading" | "body" | "list item" | "table cell" | "footnote";

export interface Paragraph {
  /** The words, without a number that Word adds by itself. */
  readonly text: string;
  readonly place: ParagraphPlace;
  /** Number that Word adds by itself ("4.1", "a)"), or null. A number typed in the text stays in the text. */
  readonly number: string | null;
  readonly style: ParagraphStyle;
  /** Depth of a heading or list item, from 0. */
  readonly level: number;
  /** For prose beside a table's line: the line's own label, which is what the prose is about. */
  readonly about?: string;
}

export type ParagraphPlace =
  /** `line` counts from 1 in the document's text as read, one paragraph a line. */
  | { readonly kind: "document"; readonly line: number }
  /** `ref` as `Narrative!A12`. */
  | { readonly kind: "cell" | "note" | "comment" | "textbox"; readonly ref: string };
