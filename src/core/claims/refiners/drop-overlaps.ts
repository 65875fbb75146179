import type { Candidate } from "../candidate";
import type { Refiner } from "./refiner";

/** Of proposals that overlap the longest stays: the range of "£5m-£7m", not its two ends. */
export const dropOverlaps: Refiner = {
  name: "drop-overlaps",
  refine(candidates) {
    const kept: Candidate[] = [];
    for (const candidate of [...candidates].sort(byPlace)) {
      const last = kept.at(-1);
      if (!last || last.block !== candidate.block || last.end <= candidate.start)
        kept.push(candidate);
      else if (candidate.end - candidate.start > last.end - last.start)
        kept[kept.length - 1] = candidate;
    }
    return kept;
  },
};

function byPlace(a: Candidate, b: Candidate): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}
