import type { LineHints } from "./line-hints";
import type { RunningSum } from "./running-sum";
import type { SumCandidate, SumLedger, Way } from "./sum-ledger";
import { belief } from "./weigh-agreement";

/** Lines that a run may take: fewer where there are very many lines, more to a line that is named a total. */
const mostLines = 300;
const mostOfMany = 30;
const many = 5000;
const mostNamed = 100_000;
/** Nats taken off a sum whose lines stand beyond a heading. */
const acrossHeading = 2;
/** Lines that all the long runs of a grid may take together, so that no table takes long. */
const longRuns = 4_000_000;

/**
 * For each line the best run of active lines next to it, above and below, that adds up to it. A line that is part
 * of a total already may still be a total itself, found only when its own parts have become active.
 * @param targets lines to be explained, in order
 * @param active lines that may be parts, in order
 */
export function findRuns(
  sums: RunningSum,
  hints: LineHints,
  targets: readonly number[],
  active: readonly number[],
  ledger: SumLedger,
): SumCandidate[] {
  const found: SumCandidate[] = [];
  const usual = active.length > many ? mostOfMany : mostLines;
  let long = longRuns;
  let next = 0;
  for (const target of targets) {
    while (next < active.length && (active[next] as number) < target) next++;
    const isLong = (hints.total[target] as number) > 0 && active.length > usual && long > 0;
    if (isLong) long -= Math.min(active.length, mostNamed);
    const most = isLong ? mostNamed : usual;
    const below = active[next] === target ? next + 1 : next;
    for (const step of [-1, 1] as const) {
      const way = step < 0 ? "up" : "down";
      if (ledger.has(target, way)) continue;
      const first = step < 0 ? next - 1 : below;
      // Lines beyond a heading are more likely another section's than the total's own.
      const over = hints.fresh[step < 0 ? target : (active[below] ?? target)] ? acrossHeading : 0;
      const run = { lines: active, first, step, most };
      const best = bestRun(sums, hints, target, run, over, way);
      if (best) found.push(best);
    }
  }
  return found;
}

/** Lines to be taken one after the other: every `step`th of a list, from `first` on. */
export interface Run {
  readonly lines: readonly number[];
  readonly first: number;
  readonly step: number;
  readonly most: number;
}

/**
 * The best of the sums that take the 1st, 2nd, 3rd … line of a run. A line that adds nothing belongs to the sum
 * it continues.
 * @param handicap nats taken off for how many other runs were tried
 */
export function bestRun(
  sums: RunningSum,
  hints: LineHints,
  target: number,
  { lines, first, step, most }: Run,
  handicap: number,
  way: Way,
): SumCandidate | null {
  const last = sums.sieve(target, lines, first, step, most, lines.length > many ? 2 : 1);
  if (last === 0) return null;
  sums.clear();
  let length = 0;
  let score = belief;
  const start = (hints.total[target] as number) - handicap;
  const lineAt = (k: number) => lines[first + step * (k - 1)];
  for (let k = 1; k <= most; k++) {
    const line = lineAt(k);
    if (line === undefined || (k > last && k > length + 1)) break;
    const adds = sums.add(line);
    if (!adds && length === k - 1 && length > 0 && !hints.fresh[lineAt(length) as number]) {
      length = k;
      continue;
    }
    if (!sums.couldMeet(k)) continue;
    const fit = sums.against(target);
    if (fit.telling === 0 || fit.agreed < fit.failed) continue;
    const here = fit.weight + start - Math.log(2 * k) - (handicap >= 8 && k < 3 ? 8 : 0);
    if (here <= score) continue;
    score = here;
    length = k;
  }
  if (length === 0) return null;
  const operands: number[] = [];
  for (let k = 1; k <= length; k++) operands.push(lineAt(k) as number);
  // The lines come in order, down or up the grid.
  return { target, operands: step < 0 ? operands.reverse() : operands, score, way };
}
