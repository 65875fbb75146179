import type { RecordDetails } from "../../core/record/record-details";

export type RecordKind = "html" | "xlsx";

/** What a record needs beside the review that counts. */
export interface RecordFacts {
  readonly details: RecordDetails;
  /** ISO 8601. */
  readonly checkedAt: string;
  /** The workbook's file as Excel hands it over, or null. */
  readonly packaged: Uint8Array | null;
}

/** A record's file. */
export interface RecordSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}
