import type { Range } from "../workbook/cell-ref";
import type { FigureGrid } from "./figure-grid";

export type ColumnRole =
  | "label"
  | "budget"
  | "adjustment"
  | "revised budget"
  | "budget to date"
  /** Forecast for the year, or the final figure after it. */
  | "outturn"
  | "actual"
  | "commitments"
  | "variance"
  | "previous variance"
  | "movement"
  | "percent"
  | "saving"
  | "opening"
  | "usage"
  | "closing"
  | "other";

export type RowKind = "heading" | "line" | "subtotal" | "total";

/** What one printed unit of a table is worth: £000 has scale 1000, £m 1000000, pounds 1. */
export interface TableUnit {
  readonly currency: "GBP";
  readonly scale: number;
  /** Where it was read: said in words, inferred because nothing says it, or declared in the settings. */
  readonly source: "title" | "header" | "note" | "sheet" | "inferred" | "declared";
}

export interface TableColumn {
  /** Sheet column counted from 1. */
  readonly column: number;
  /** Header rows joined with a space, as printed. */
  readonly header: string;
  readonly role: ColumnRole;
  /** Set where a column's own header says another unit than the table's. */
  readonly unit?: TableUnit;
}

export interface TableRow {
  /** Sheet row. */
  readonly row: number;
  /** The row's own name: the most telling of its label cells. */
  readonly label: string;
  /** Text of every label column, left to right; empty strings kept. */
  readonly labels: readonly string[];
  readonly kind: RowKind;
  /** Headings that stand over the row, outermost first. */
  readonly section: readonly string[];
  readonly bold: boolean;
  readonly indent: number;
  readonly hidden: boolean;
}

/** A block of figures with its headers, as it stands on a sheet. Rows include headings inside the body. */
export interface Table {
  /** T1, T2 … in reading order. */
  readonly id: string;
  readonly sheet: string;
  /** Everything that belongs to it: header rows, body, totals. */
  readonly range: Range;
  readonly title: string;
  /** Text above, beside or below that speaks about the table: notes, sign conventions, units. */
  readonly notes: readonly string[];
  readonly unit: TableUnit | null;
  /** Sheet rows of the header, none where the table has no header. */
  readonly headerRows: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Figures of the body by table row and table column (indexes into `rows` and `columns`). */
  readonly figures: FigureGrid;
}
