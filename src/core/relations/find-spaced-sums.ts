import { bestRun } from "./find-runs";
import type { LineHints } from "./line-hints";
import type { RunningSum } from "./running-sum";
import type { SumCandidate } from "./sum-ledger";

/** Widest step between lines, and furthest first line, that are tried. */
const widest = 8;
const furthest = 10;

/**
 * Totals whose lines stand apart by a steady step: amounts with a percentage beside each, the same measure
 * of several groups. So many sequences are tried that a lot must speak for one.
 */
export function findSpacedSums(
  sums: RunningSum,
  hints: LineHints,
  lines: readonly number[],
): SumCandidate[] {
  const found: SumCandidate[] = [];
  lines.forEach((target, place) => {
    for (const side of [-1, 1] as const)
      for (let step = 1; step <= widest; step++)
        for (let first = 1; first <= furthest; first++) {
          if (step === 1 && first === 1) continue;
          const start = place + side * first;
          const second = start + side * step;
          // A total of one line says nothing.
          if (second < 0 || second >= lines.length) break;
          const run = { lines, first: start, step: side * step, most: lines.length };
          const handicap = 8 + Math.log(step * first) + (side < 0 ? 8 : 0);
          const way = side < 0 ? "spaced up" : "spaced down";
          const best = bestRun(sums, hints, target, run, handicap, way);
          if (best) found.push(best);
        }
  });
  return found;
}
