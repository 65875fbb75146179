import { findRuns } from "./find-runs";
import { findSpacedSums } from "./find-spaced-sums";
import { forceNamedTotal } from "./force-named-total";
import { Mark, type LineGrid } from "./line-grid";
import type { LineHints } from "./line-hints";
import { RunningSum } from "./running-sum";
import { sampleCrossings } from "./sample-crossings";
import { SumLedger, type SumPattern } from "./sum-ledger";

/** Rounds of nesting: lines, subtotals, totals of subtotals and so on. No table comes near. */
const mostRounds = 16;

/** Beyond this many lines only adjacent runs are looked for. */
const mostSpaced = 100;

/**
 * Finds the lines of a grid that are sums of other lines. Innermost totals come first: a total whose lines lie
 * next to it, above or below. Their lines then step back, so that in the next round subtotals lie next to
 * their total, and so on (the idea of AggreCol: Jiang and others, "Aggregation detection in CSV files", 2022).
 * Last come totals whose lines stand apart, such as every second column.
 * @param mayBeSpaced whether to look for those: columns do this, rows hardly ever
 */
export function findSums(whole: LineGrid, hints: LineHints, mayBeSpaced = false): SumPattern[] {
  const grid = sampleCrossings(whole);
  const sums = new RunningSum(grid);
  const every = activeLines(whole, hints);
  const ledger = new SumLedger(whole, hints);
  let active = ledger.plant(every);
  for (let round = 0; round < mostRounds; round++) {
    const targets = round === 0 ? active : mayBeTotals(every, active, hints);
    const used = ledger.accept(findRuns(sums, hints, targets, active, ledger), true);
    if (used.size === 0) {
      const forced = forceNamedTotal(whole, hints, active, ledger);
      if (!forced) break;
      active = active.filter((line) => !forced.has(line));
      continue;
    }
    active = active.filter((line) => !used.has(line));
  }
  if (mayBeSpaced && every.length <= mostSpaced)
    ledger.accept(findSpacedSums(sums, hints, every), false);
  ledger.takeInFirstLines(every);
  return ledger.settled();
}

/** Active lines and, of the lines that are part of a total already, those that look like totals of their own. */
function mayBeTotals(
  every: readonly number[],
  active: readonly number[],
  hints: LineHints,
): readonly number[] {
  const isActive = new Set(active);
  return every.filter((line) => isActive.has(line) || (hints.total[line] as number) > 0);
}

function activeLines(grid: LineGrid, hints: LineHints): number[] {
  const lines: number[] = [];
  for (let line = 0; line < grid.lines; line++) {
    if (!hints.takesPart[line]) continue;
    const end = (line + 1) * grid.crossings;
    for (let at = line * grid.crossings; at < end; at++)
      if (grid.marks[at] !== Mark.none) {
        lines.push(line);
        break;
      }
  }
  return lines;
}
