import type { Range } from "../../core/workbook/cell-ref";
import type { CommentSnapshot, DefinedName, Loss, Visibility } from "../../core/workbook/snapshot";

/** All of a workbook but its cells, as Excel tells it. */
export interface BookOutline {
  readonly name: string;
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly DefinedName[];
  readonly losses: readonly Loss[];
  /** Places of sheets that are as they were last read and are not read again; left out where all are read. */
  readonly kept?: readonly number[];
}

export interface SheetOutline {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly printArea: readonly Range[];
  /** Numbers of hidden rows, in order. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Null where this Excel cannot tell. */
  readonly merges: readonly Range[] | null;
  /** Threaded comments; null where this Excel cannot tell. */
  readonly comments: readonly CommentSnapshot[] | null;
}

/** Filled cells of one sheet, field by field: a few long lists cross to the worker faster than many small objects. */
export interface CellBlock {
  /** Place of the sheet in the outline. */
  readonly sheet: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly (string | number | boolean)[];
  /** Null where the text is the value as it stands. */
  readonly texts: readonly (string | null)[];
  readonly formulas: readonly (string | null)[];
  /** Number formats of this block, and for each cell which of them. */
  readonly formats: readonly string[];
  readonly formatOf: readonly number[];
  /** Entries, counted from 0, that are bold, and those that are indented with their level. */
  readonly bold: readonly number[];
  readonly indents: readonly (readonly [entry: number, level: number])[];
}
