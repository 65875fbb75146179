import type { Narrative } from "../../core/claims/narrative";
import { findRelations, reviewTables, type Review } from "../../core/review";
import type { ReviewMemory } from "../../core/review-memory";
import { listRewrites } from "../../core/rewrites/list-rewrites";
import type { Settings } from "../../core/settings";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";

/**
 * The workbook as it was when its report was written: the first check with the report that is given now, or an earlier
 * version that a person names. What the report says is compared with it, however many edits have come since.
 */
export class Baseline {
  #earlier: WorkbookSnapshot | null = null;
  #review: Review | null = null;
  #of = "";

  /** Names an earlier version; null goes back to the first check, counted from now. */
  set(earlier: WorkbookSnapshot | null): void {
    this.#earlier = earlier;
    this.#review = null;
    this.#of = "";
  }

  /** A check counts from now on; where nothing is there to compare with, the next ones are compared with it. */
  keep(review: Review): void {
    const of = markOf(review.narratives, review.workbook.name);
    if (this.#review && of === this.#of) return;
    if (this.#earlier) return;
    this.#review = review;
    this.#of = of;
  }

  /** The review with the sentences to rewrite since; as it is where there is nothing to compare with. */
  compare(
    review: Review,
    given: readonly Narrative[],
    settings: Settings,
    memory: ReviewMemory,
  ): Review {
    const of = markOf(review.narratives, review.workbook.name);
    if (this.#earlier && of !== this.#of) {
      const read = findRelations(this.#earlier, settings);
      const picks = review.decisions.picks ?? {};
      this.#review = reviewTables(read, given, settings, { findings: {}, picks });
      this.#of = of;
    }
    if (!this.#review || of !== this.#of) return review;
    return { ...review, rewrites: listRewrites(this.#review, review, settings, memory) };
  }
}

/** The documents that were given, word for word; the workbook's own words change with its cells. */
function markOf(narratives: readonly Narrative[], workbook: string): string {
  return narratives
    .filter(({ name }) => name !== workbook)
    .map(({ name, paragraphs }) => `${name}\n${paragraphs.map(({ text }) => text).join("\n")}`)
    .join("\n\n");
}
