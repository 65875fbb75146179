import { basename } from "node:path";
import type { Narrative } from "../core/claims/narrative";
import { findRelations, reviewTables, type Review } from "../core/review";
import { listRewrites } from "../core/rewrites/list-rewrites";
import type { Settings } from "../core/settings";
import { UnreadableFile } from "../files/unreadable-file";
import type { Progress } from "./progress";
import { loadWorkbook } from "./read-inputs";

export interface PreviousOptions {
  /** The workbook as it was when the report was written. */
  readonly previous?: string;
}

/** @throws UnreadableFile where there is no one workbook and no report to compare. */
export function checkPrevious(
  { previous }: PreviousOptions,
  workbooks: readonly string[],
  narrative: readonly string[],
): void {
  if (previous === undefined) return;
  if (workbooks.length > 1)
    throw new UnreadableFile(
      basename(previous),
      "an earlier version is compared with one workbook, and several are named",
      "Name one workbook",
    );
  if (narrative.length === 0)
    throw new UnreadableFile(
      basename(previous),
      "there is no report whose sentences could be listed",
      "Name it after --narrative",
    );
}

/** The review with the sentences that an earlier version of the workbook bore out and this one does not. */
export async function comparePrevious(
  review: Review,
  previous: string,
  narratives: readonly Narrative[],
  settings: Settings,
  progress: Progress,
): Promise<Review> {
  const { snapshot } = await loadWorkbook(previous, progress);
  progress.step(`Comparing with ${basename(previous)}`);
  const read = findRelations(snapshot, settings);
  const before = reviewTables(read, narratives, settings, {
    findings: {},
    picks: review.decisions.picks ?? {},
  });
  return { ...review, rewrites: listRewrites(before, review, settings) };
}
