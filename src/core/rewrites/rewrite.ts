import type { ParagraphPlace } from "../claims/narrative";

/** A sentence whose amounts the workbook no longer bears out, because its cells have changed since. */
export interface Rewrite {
  /** The narrative's name. */
  readonly document: string;
  readonly paragraph: string | null;
  readonly place: ParagraphPlace;
  /** The sentence as it stands. */
  readonly before: string;
  /** The same with the new amounts, ready to paste; null where only a person can write it. */
  readonly after: string | null;
  /** Why it cannot be written for the author; empty where it is. */
  readonly why: string;
  /** In the order of the sentence. */
  readonly amounts: readonly RewrittenAmount[];
}

export interface RewrittenAmount {
  /** Id of the claim in the present review. */
  readonly claim: string;
  /** As the author writes it: "£48k". */
  readonly was: string;
  /** In the author's own unit and places: "£52k"; null where that cannot show it. */
  readonly now: string | null;
  /** The direction word beside it has to be turned round: an overspend is an underspend now. */
  readonly turned: boolean;
  /** The cells that changed; empty where it follows from other amounts of the sentence. */
  readonly cells: readonly ChangedCell[];
}

export interface ChangedCell {
  /** Where the figure stands now. */
  readonly ref: string;
  readonly label: string;
  /** The header of its column. */
  readonly column: string;
  /** What a reader saw, and sees now; empty where nothing is shown. */
  readonly from: string;
  readonly to: string;
}
