import type { Schedule } from "../review-record";

/** A schedule before it has its number. */
export interface ScheduleDraft extends Omit<Schedule, "heading"> {
  readonly title: string;
  /** What the list is about is not its length. */
  readonly uncounted?: true;
}
