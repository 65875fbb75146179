import { readHead } from "../grammar/read-head";
import type { Refiner } from "./refiner";

/** Finds the word that governs each amount in its own phrase. */
export const nameHeads: Refiner = {
  name: "name-heads",
  refine(candidates) {
    return candidates.map((candidate) => {
      const head = candidate.phrase && readHead(candidate.phrase);
      return head ? { ...candidate, head } : candidate;
    });
  },
};
