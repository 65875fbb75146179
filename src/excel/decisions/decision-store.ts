import type { Decisions } from "../../core/decisions";

/** What was found of earlier decisions. */
export interface LoadedDecisions {
  readonly decisions: Decisions;
  /** What a person should know: decisions that could not be read, or that a newer Crosscast wrote. */
  readonly notes: readonly string[];
}

/** Where decisions are kept between two checks. */
export interface DecisionStore {
  /** Reads only; nothing in the workbook changes. */
  load(): Promise<LoadedDecisions>;
  save(decisions: Decisions): Promise<void>;
}
