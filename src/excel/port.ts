import type { CarriedItem } from "../core/carry-over/carry-over";
import type { FunctionsPort } from "./functions-port";
import type { Decisions, StoredSettings } from "../core/decisions";
import type { Narrative } from "../core/claims/narrative";
import type { Comparison as RecordComparison } from "../core/record/compare-record";
import type { RecordDetails } from "../core/record/record-details";
import type { Report } from "../core/report";
import type { FlagOutcome } from "./flags/flag-outcome";
import type { Trace, TracesGone } from "../files/traces/trace";
import type { RecordKind, RecordSource } from "./worker/record-facts";

export type {
  Trace,
  TracesGone,
  FlagOutcome,
  RecordComparison,
  RecordDetails,
  RecordKind,
  RecordSource,
};

/** A report, or words pasted by hand, as the person gave it. */
export type NarrativeInput =
  | {
      readonly kind: "file";
      readonly name: string;
      readonly bytes: Uint8Array;
      /** When the folder says it was saved: ISO 8601. */
      readonly saved?: string;
    }
  | { readonly kind: "pasted"; readonly name: string; readonly text: string };

/** How far a check has come, in words: "Reading Appendix 2, 3 of 14". */
export interface Progress {
  readonly says: string;
  readonly done: number;
  readonly of: number;
}

/** The result of one check. */
export interface Checked {
  readonly report: Report;
  /** What was read of each narrative, so that its amounts can be marked in place. */
  readonly narratives: readonly Narrative[];
  readonly decisions: Decisions;
  /** ISO 8601. */
  readonly at: string;
  /** What should be said beside the result: earlier decisions that could not be read. */
  readonly notes?: readonly string[];
}

/** What became of decisions of an earlier version. */
export interface LoadedOver {
  readonly checked: Checked;
  readonly items: readonly CarriedItem[];
  /** What should be said of the file they came in. */
  readonly notes: readonly string[];
}

/** What a person decides about a finding or an amount, by its fingerprint. Names are shown "as entered". */
export type DecisionChange =
  | {
      readonly kind: "accept";
      readonly finding: string;
      readonly reason: string;
      readonly by: string;
    }
  | { readonly kind: "reopen"; readonly finding: string }
  | {
      readonly kind: "source";
      readonly amount: string;
      readonly reference: string;
      readonly by: string;
    }
  | { readonly kind: "unsource"; readonly amount: string }
  | { readonly kind: "assign"; readonly finding: string; readonly owner: string }
  /** The words `subject` mean the line `line` on `sheet`, here and in every amount of that subject. */
  | {
      readonly kind: "pick";
      readonly subject: string;
      readonly line: string;
      readonly sheet: string;
      readonly by: string;
    }
  | { readonly kind: "unpick"; readonly subject: string }
  /** A council's own settings, by the fields of a settings file; null takes a field back to its default. */
  | { readonly kind: "settings"; readonly settings: StoredSettings };

/** What the ribbon asks the pane for, beside a check. */
export type PaneAsk = "show flags" | "clear flags" | "record";

/** Whether a cell could be shown: its row may be hidden (it is selected all the same), or its sheet; it may be gone. */
export type Shown = "shown" | "hidden cell" | "hidden sheet" | "gone";

/**
 * All that the pane may ask of the program around it. The pane never speaks to Excel or to the core itself;
 * a test gives it a port made of plain objects.
 */
export interface Port {
  /** What this Excel cannot do, in words a finance officer understands; empty where nothing is missing. */
  readonly limits: readonly string[];
  /** Reads the workbook and reviews it with its narratives. Aborting leaves the last result as it is. */
  check(
    narratives: readonly NarrativeInput[],
    watch: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<Checked>;
  /** Selects a cell by its full reference and remembers where the person was. */
  show(ref: string): Promise<Shown>;
  /** Goes back to where the person was before the last `show`. */
  back(): Promise<void>;
  /** Records a decision in the workbook and gives the result with it. Nothing is read again. */
  decide(change: DecisionChange): Promise<Checked>;
  /** A copy of a Word narrative with a comment on each amount that disagrees or is unclear. */
  markedCopy(narrative: string, ticks: boolean): Promise<Uint8Array>;
  /** Flags the cells of the last check's open findings. Excel then forgets what it could undo. */
  showFlags(): Promise<FlagOutcome>;
  /** Takes every flag of ours away, whoever put it there. Excel then forgets what it could undo. */
  clearFlags(): Promise<FlagOutcome>;
  /** The record of the last check, as a page or a workbook. */
  recordFile(details: RecordDetails, kind: RecordKind): Promise<Uint8Array>;
  /** Adds a sheet with the record of the last check, and gives its name. */
  addRecordSheet(details: RecordDetails): Promise<string>;
  /** Whether a record covers the workbook as it is now, and the narratives given. */
  compareRecord(
    record: RecordSource,
    narratives: readonly NarrativeInput[],
  ): Promise<RecordComparison>;
  /** The decisions that hold, as a file that a later version of the workbook can take over. */
  saveDecisions(): Promise<string>;
  /**
   * Takes over decisions that were saved to a file, or that an earlier version of the workbook holds, and says of each
   * whether it was kept, has lapsed or is lost.
   */
  loadDecisions(name: string, bytes: Uint8Array): Promise<LoadedOver>;
  /** What Crosscast has left in the workbook; nothing is changed. */
  traces(): Promise<readonly Trace[]>;
  /** Takes all of it out, before the workbook is published. Results that are open are told again without decisions. */
  removeTraces(): Promise<TracesGone>;
  /** Tells sentences to rewrite since an earlier version of the workbook; null: since now. */
  compareWith(earlier: RecordSource | null): Promise<Checked>;
  /**
   * Hears each result that comes about otherwise than by a check or decision: after an edit, after decisions were
   * taken over, with the sheets that have changed again meanwhile; gives the way to stop hearing.
   */
  onChecked(hear: (checked: Checked, changed: readonly string[]) => void): () => void;
  /** The BUDGET functions: help with them, and workbooks that do without the add-in. */
  functions(): Promise<FunctionsPort>;
  /** Hears the names of sheets that changed since the last check; gives the way to stop hearing. */
  onStale(hear: (sheets: readonly string[]) => void): () => void;
  /** Hears that a check was started from the ribbon; gives the way to stop hearing. */
  onCheckAsked(hear: () => void): () => void;
  /** Hears that the ribbon asked for something else; gives the way to stop hearing. */
  onAsked(hear: (what: PaneAsk) => void): () => void;
  /** Hears whether Office looks dark, at once and after each change. Left out, the system's preference decides. */
  onTheme?(hear: (dark: boolean) => void): () => void;
  /** The last result of this session, where the pane is opened after a check from the ribbon. */
  last?(): Checked | null;
}
