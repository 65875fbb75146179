import type { Decisions } from "../../core/decisions";
import type { LoadedDecisions } from "../../files/decisions/load-decisions";

/** Where decisions are kept between two checks. */
export interface DecisionStore {
  /** Reads only; nothing in the workbook changes. */
  load(): Promise<LoadedDecisions>;
  /**
   * Changes what is kept now, which another pane may have written since it was last read.
   * @returns what is kept after it.
   */
  update(change: (before: Decisions) => Decisions): Promise<Decisions>;
}
