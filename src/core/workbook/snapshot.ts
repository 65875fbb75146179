import type { Range } from "./cell-ref";
import type { PackageFacts } from "./package-facts";

/**
 * The workbook as it stood when it was read: plain JSON, so that a review runs alike in Excel, in a
 * worker, on the command line and in a test. Only cells that hold something are listed.
 */
export interface WorkbookSnapshot {
  /** File name without its folder. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** What the reader could not bring over, in words a finance officer understands. */
  readonly losses: readonly Loss[];
  /** What the file keeps beside its cells, as far as the reader could look at it. */
  readonly package?: PackageFacts;
}

export type Visibility = "visible" | "hidden" | "very hidden";

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** In order from the top; rows that hold nothing and are not hidden are left out. */
  readonly rows: readonly RowSnapshot[];
  /** Hidden columns, counted from 1. */
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Range[];
  readonly comments: readonly CommentSnapshot[];
  readonly protected: boolean;
  /** Printed area, where one is set. */
  readonly printArea: readonly Range[];
}

export interface RowSnapshot {
  /** Row number as Excel shows it. */
  readonly row: number;
  /** In order from the left. */
  readonly cells: readonly CellSnapshot[];
  readonly hidden?: true;
}

export interface CellSnapshot {
  /** Column counted from 1. */
  readonly column: number;
  /** Stored value; null for a formula whose value was never calculated. Dates are Excel's serial numbers. */
  readonly value: string | number | boolean | null;
  /** What a reader sees in the cell. */
  readonly text: string;
  /** With its leading equals sign. */
  readonly formula?: string | undefined;
  /** Number format code, unless General. */
  readonly format?: string | undefined;
  readonly bold?: true | undefined;
  /** Levels of indent, unless 0. */
  readonly indent?: number | undefined;
  /** The error shown, `#REF!`. */
  readonly error?: string | undefined;
  /** The value is a date or a time. */
  readonly date?: true | undefined;
}

/** A note (yellow, unthreaded), a threaded comment, or the text of a box drawn on the sheet. */
export interface CommentSnapshot {
  readonly kind: "note" | "comment" | "textbox";
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
}

export interface Loss {
  /** `sheet “Pivot”`, `text boxes`. */
  readonly what: string;
  readonly why: string;
}
