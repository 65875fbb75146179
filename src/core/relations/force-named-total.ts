import { Mark, type LineGrid } from "./line-grid";
import type { LineHints } from "./line-hints";
import { slipBetween } from "./slips";
import type { SumLedger } from "./sum-ledger";

/** Operands beyond which the slips of single lines are not tried. */
const mostOperands = 60;

/**
 * When no more sums are found: the first line that is named a total, but that no run adds up to. Where one slip
 * (a digit, a sign, a line left out) explains every column, the sum is entered with its fault. Otherwise
 * nothing is claimed, but its lines step back all the same, so that the totals above it can be found.
 * @returns the lines that step back; null where no named total is left
 */
export function forceNamedTotal(
  grid: LineGrid,
  hints: LineHints,
  active: readonly number[],
  ledger: SumLedger,
): Set<number> | null {
  for (let place = 1; place < active.length; place++) {
    const target = active[place] as number;
    if (!hints.named[target] || ledger.isTotal(target) || ledger.isGivenUp(target)) continue;
    const blocks = blocksAbove(hints, active, place, ledger);
    ledger.giveUp(target);
    for (const block of blocks) {
      const slips = countSlips(grid, hints, target, block);
      if (slips === null) continue;
      if (slips > 0) ledger.force(target, block);
      return new Set(block);
    }
    const own = blocks[0];
    if (own) return new Set(own);
  }
  return null;
}

/** The lines down to the total: since the last heading, since the last total, and all that are left. */
function blocksAbove(
  hints: LineHints,
  active: readonly number[],
  place: number,
  ledger: SumLedger,
): number[][] {
  const isTotal = (line: number) => hints.named[line] === 1 || ledger.isTotal(line);
  const blocks: number[][] = [];
  let from = place;
  while (from > 0 && !isTotal(active[from - 1] as number)) {
    from--;
    if (hints.fresh[active[from] as number]) break;
  }
  blocks.push(active.slice(from, place));
  while (from > 0 && !isTotal(active[from - 1] as number)) from--;
  blocks.push(active.slice(from, place));
  blocks.push(active.slice(0, place));
  const sizes = new Set<number>();
  return blocks.filter(
    ({ length }) => length > 1 && length <= mostOperands && !sizes.has(length) && sizes.add(length),
  );
}

/**
 * How many columns of a block miss its total, where one slip explains them all; null where it does not. Nought is a
 * block that adds up though too little stands in it to claim that (one line and empty ones): no fault to look for
 * in a longer block.
 */
function countSlips(
  grid: LineGrid,
  hints: LineHints,
  target: number,
  block: readonly number[],
): number | null {
  let slips = 0;
  let met = 0;
  let omitted: number | null = null;
  for (let x = 0; x < grid.crossings; x++) {
    const at = target * grid.crossings + x;
    if (grid.marks[at] === Mark.none) continue;
    const cells = block.map((line) => line * grid.crossings + x);
    if (!cells.some((cell) => grid.marks[cell] !== Mark.none)) continue;
    met++;
    const values = cells.map((cell) => grid.values[cell] as number);
    const halves = cells.reduce((sum, cell) => sum + (grid.halves[cell] as number), 0);
    const half = grid.halves[at] as number;
    const total = grid.values[at] as number;
    const sum = values.reduce((a, b) => a + b, 0);
    if (Math.abs(total - sum) <= halves + half) continue;
    const unit = 2 * half;
    const slip = slipBetween(
      total / unit,
      values.map((value) => value / unit),
    );
    if (!slip) return null;
    slips++;
    if (slip.kind !== "omitted") {
      if (slips > 1) return null;
      continue;
    }
    const line = block[slip.operand] as number;
    if (hints.memo[line] || (omitted !== null && omitted !== line)) return null;
    if (omitted === null && slips > 1) return null;
    omitted = line;
  }
  return met > 0 ? slips : null;
}
