/** Raised when a hash comes to cover something else, so that hashes of two kinds are never compared. */
export const recordVersion = 1;

/** A sheet as it stood, by the SHA-256 of what it says. */
export interface SheetHash {
  readonly name: string;
  readonly sha256: string;
}

/** What a workbook said when it was checked. */
export interface ContentHash {
  /** Over all sheets in their order, with their names and visibility, and the workbook's names. Lower-case hex. */
  readonly sha256: string;
  readonly sheets: readonly SheetHash[];
}

/** A file of the review. Times are ISO 8601, hashes lower-case hex; null is what could not be told. */
export interface RecordFile {
  readonly role: "workbook" | "narrative";
  readonly name: string;
  readonly saved: string | null;
  /** Of the file's bytes; null for a workbook that was open in Excel and for one whose file is not at hand. */
  readonly sha256: string | null;
  /** Only of a workbook. */
  readonly content: ContentHash | null;
}

/** What a record carries for the computer: enough to tell whether it covers a workbook that is laid beside it. */
export interface RecordData {
  readonly crosscastRecord: number;
  readonly tool: string;
  readonly checkedAt: string;
  readonly files: readonly RecordFile[];
}
