import type { Candidate } from "../candidate";
import type { Direction } from "../claim";
import type { Refiner } from "./refiner";

/** Says which way each amount goes, by the word that governs it in its own phrase. */
export const tellDirections: Refiner = {
  name: "tell-directions",
  refine(candidates) {
    return candidates.map((candidate) => ({
      ...candidate,
      direction: { value: directionOf(candidate), by: candidate.head?.by ?? "implied" },
    }));
  },
};

function directionOf({ head, measure, part, phrase }: Candidate): Direction {
  if (!head) return "none";
  const { thing, change } = head;
  if (measure?.value === "variance" || measure?.value === "previous variance") {
    if (thing === "over" || thing === "shortfall") return "overspend";
    if (thing === "under") return "underspend";
    return "none";
  }
  if (part?.role === "from") return "none";
  if (change === "more") return "increase";
  if (change === "less") return "reduction";
  if (change === "change" && phrase) {
    const words = phrase.tokens
      .slice(Math.max(0, phrase.anchor - 6), phrase.at + 4)
      .map(({ lower }) => lower);
    if (words.some((word) => /^(?:adverse|adversely|adv|unfavourable|upward|negative)$/.test(word)))
      return "increase";
    if (words.some((word) => /^(?:favourable|favourably|fav|downward|positive)$/.test(word)))
      return "reduction";
  }
  return "none";
}
