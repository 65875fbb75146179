import type { DecisionStore } from "./decisions/decision-store";
import type { StaleSheets } from "./events/stale-sheets";
import type { LastCheck } from "./last-check";
import type { Checked, NarrativeInput, Progress } from "./port";
import { readSnapshot } from "./read-snapshot";
import { stopIfCancelled } from "./reading/stop-if-cancelled";
import type { ReviewDesk } from "./worker/review-desk";

/** What a check works with. */
export interface CheckParts {
  readonly desk: ReviewDesk;
  readonly store: DecisionStore;
  readonly stale: StaleSheets;
  readonly last: LastCheck;
  readonly now: () => string;
}

/** Reads the workbook and reviews it. What fails or is cancelled leaves the last result, and what is stale in it. */
export async function checkWorkbook(
  { desk, store, stale, last, now }: CheckParts,
  narratives: readonly NarrativeInput[],
  watch: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Checked> {
  const begun = stale.begin();
  try {
    const { decisions, notes } = await store.load();
    await readSnapshot(desk, watch, signal, (names) => stale.name(names));
    stopIfCancelled(signal);
    watch({ says: "Checking the figures", done: 0, of: 1 });
    const at = now();
    const reviewed = await desk.review(narratives, decisions);
    stopIfCancelled(signal);
    await desk.keep();
    return last.keep(reviewed, at, notes);
  } catch (error) {
    // What changed before is still not in any result.
    begun.restore();
    throw error;
  }
}

/** Reads the sheets that changed again, and no others, and reviews the whole. Null where it came to nothing. */
export async function checkChanged({
  desk,
  store,
  stale,
  last,
  now,
}: CheckParts): Promise<Checked | null> {
  const begun = stale.begin();
  try {
    const { decisions, notes } = await store.load();
    const known = (id: string, name: string) => stale.nameOf(id) === name;
    let names: ReadonlyMap<string, string> = new Map();
    await readSnapshot(
      desk,
      () => undefined,
      new AbortController().signal,
      (told) => (names = told),
      (id, name) => begun.ids.has(id) || !known(id, name),
    );
    const at = now();
    const reviewed = await desk.review(null, decisions);
    await desk.keep();
    stale.name(names);
    return last.keep(reviewed, at, notes);
  } catch {
    begun.restore();
    return null;
  }
}
