import type { CarryOver } from "../../core/carry-over/carry-over";
import type { Narrative } from "../../core/claims/narrative";
import type { Decisions } from "../../core/decisions";
import type { Report } from "../../core/report";
import type { Comparison } from "../../core/record/compare-record";
import type { RecordRow } from "../../files/record/record-rows";
import type { NarrativeInput } from "../port";
import type { SnapshotTaker } from "../read-snapshot";
import type { RecordFacts, RecordKind, RecordSource } from "./record-facts";

/** What a review gives back. */
export interface Reviewed {
  readonly report: Report;
  /** Those given, then the prose found in the workbook. */
  readonly narratives: readonly Narrative[];
  /** As given, each under the fingerprint its finding has now. */
  readonly decisions: Decisions;
  /** Fingerprints of findings whose decisions were kept under others: now → then. */
  readonly moved: readonly (readonly [now: string, then: string])[];
  /** What should be said beside the result: settings that could not be used. */
  readonly notes: readonly string[];
}

/** What became of earlier decisions, with what should be said of the file they came in. */
export interface Carrying extends CarryOver {
  readonly notes: readonly string[];
}

/**
 * Where the work is done: in a worker in Excel, in the same thread in a test. It keeps the last result that
 * was kept, so that a decision is taken into account without the workbook being read again.
 */
export interface ReviewDesk extends SnapshotTaker {
  /** Whether it has failed for good: nothing that is asked of it will be answered, and another is to be started. */
  readonly broken?: boolean;
  /**
   * Reviews the workbook that was just read.
   * @param narratives null for those of the review that counts, which are then not read again.
   * @throws UnreadableFile where a narrative cannot be read.
   */
  review(narratives: readonly NarrativeInput[] | null, decisions: Decisions): Promise<Reviewed>;
  /** The last review is the one that counts from now on. */
  keep(): Promise<void>;
  /** The review that counts, with other decisions. */
  conclude(decisions: Decisions): Promise<Reviewed>;
  /** A Word narrative of the review that counts, with comments at its amounts. */
  markedCopy(narrative: string, ticks: boolean, at: string): Promise<Uint8Array>;
  /**
   * What becomes of earlier decisions in the review that counts.
   * @param decisions those that hold now.
   * @throws UnreadableFile where the file holds none.
   */
  carry(name: string, bytes: Uint8Array, decisions: Decisions): Promise<Carrying>;
  /**
   * From the next review on, sentences to rewrite are told since this version of the workbook; null: since now.
   * @throws UnreadableFile where it cannot be read.
   */
  compareWith(earlier: RecordSource | null): Promise<void>;
  /** The record of the review that counts, as a file. */
  recordFile(kind: RecordKind, facts: RecordFacts): Promise<Uint8Array>;
  /** The record of the review that counts, as rows of a sheet. */
  recordRows(facts: RecordFacts): Promise<readonly RecordRow[]>;
  /**
   * Whether a record covers the workbook that is open and its narratives.
   * @throws UnreadableFile where it is no record.
   */
  compareRecord(
    record: RecordSource,
    name: string,
    packaged: Uint8Array | null,
    narratives: readonly NarrativeInput[],
  ): Promise<Comparison>;
}
