import type { Money } from "../../money/money";
import type { Candidate } from "../candidate";
import { atScale } from "../parsers/figure";
import type { Refiner } from "./refiner";

/**
 * "(£0.966)" among "(£0.251m)": the author left the m out. Pounds and pence have two decimals, so one or three
 * decimals without a scale take the scale that most amounts of the text with as many decimals have. Two
 * decimals are taken so only beside such an amount in the same sentence.
 */
export const implyScales: Refiner = {
  name: "imply-scales",
  refine(candidates) {
    const usual = new Map<string, Map<number, number>>();
    for (const candidate of candidates) {
      if (!candidate.amount || !candidate.scaleStated || candidate.amount.unit !== "GBP") continue;
      const key = keyOf(candidate, candidate.amount.places);
      const counts = usual.get(key) ?? new Map<number, number>();
      counts.set(candidate.amount.scale, (counts.get(candidate.amount.scale) ?? 0) + 1);
      usual.set(key, counts);
    }
    return candidates.map((candidate) => {
      const { amount } = candidate;
      if (!amount || candidate.scaleStated || amount.places === 0) return candidate;
      const worth = scaleFor(candidate, amount, usual.get(keyOf(candidate, amount.places)));
      if (worth === 1) return candidate;
      const scaled = atScale(amount, worth);
      const range = candidate.range && {
        low: candidate.range.low && scaled,
        high: candidate.range.high && scaled,
      };
      return { ...candidate, amount: scaled, range, scaleImplied: true };
    });
  },
};

function keyOf(candidate: Candidate, places: number): string {
  return places === 2 ? `${candidate.block}/${candidate.sentence}/2` : `${places}`;
}

function scaleFor(
  { phrase }: Candidate,
  amount: Money,
  counts: ReadonlyMap<number, number> | undefined,
): number {
  const next = phrase?.tokens[phrase.at + 1]?.lower ?? "";
  if (!counts || /^(?:per|an?|each|every)$/.test(next)) return 1;
  const [scale = 1] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return amount.compare(atScale(amount, 1)) === 0 && Number(amount.value) < 1000 ? scale : 1;
}
