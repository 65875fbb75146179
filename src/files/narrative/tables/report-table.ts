/** A table of a report, whatever kind of file it stood in. */
export interface ReportTable {
  /** Short lines right above it that name it, its unit or its date, in order. */
  readonly captions: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Notes right below it. */
  readonly notes: readonly string[];
}

export interface ReportCell {
  /** Column counted from 1. */
  readonly column: number;
  /** Columns it takes up. */
  readonly span: number;
  /** Goes on from the cell above it. */
  readonly continues: boolean;
  readonly text: string;
  readonly bold: boolean;
  /** Levels of indent. */
  readonly indent: number;
}
