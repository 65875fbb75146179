import type { RecordData, RecordFile } from "./record-data";
import type { RecordDetails } from "./record-details";

/** A list that stands behind page one. Every entry has as many words as there are columns. */
export interface Schedule {
  /** "Schedule 1. Open errors (11)". */
  readonly heading: string;
  /** What the list is, and what it is not, in a sentence; empty where its heading says it. */
  readonly lead: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What is said in place of an empty list. */
  readonly none: string;
}

/** A line to be signed by hand. */
export interface SignatureLine {
  readonly role: string;
  /** As entered, or empty. */
  readonly name: string;
}

/**
 * What was checked, on what, with what result, and who takes it from here: page one, then schedules. Words only, so
 * that a page, a workbook and a sheet print the same.
 */
export interface ReviewRecord {
  readonly details: RecordDetails;
  readonly files: readonly RecordFile[];
  /** "Made with Crosscast 1.0.0; checked on …". */
  readonly made: string;
  /** What was held against what, and what came of it: one sentence each. */
  readonly result: readonly string[];
  readonly scope: string;
  readonly signatures: readonly SignatureLine[];
  readonly schedules: readonly Schedule[];
  readonly data: RecordData;
}

/** What a review with Crosscast is worth, and no more. */
export const scope =
  "Agrees figures to the appendices; does not test the ledger, the forecast or judgement.";
