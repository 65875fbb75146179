import { Mark, type LineGrid } from "./line-grid";
import { RunningSum } from "./running-sum";

/** A line that is believed to be the sum of others, by index into the line grid. */
export interface SumPattern {
  readonly target: number;
  /** In order of the grid. */
  readonly operands: readonly number[];
  /** Nats of belief beyond what chance explains. */
  readonly score: number;
  readonly agreed: number;
  readonly failed: number;
}

export interface LineHints {
  /** Belief, in nats, that a line is a total, from its label and looks. */
  readonly total: Float64Array;
  /** Lines of words with a stray figure or two take no part. */
  readonly takesPart: Uint8Array;
}

interface Candidate extends SumPattern {
  readonly way: string;
}

const threshold = 3;
const window = 300;

export function findSums(whole: LineGrid, hints: LineHints): SumPattern[] {
  const grid = sampleCrossings(whole, 40);
  const sums = new RunningSum(grid);
  const full = grid === whole ? sums : new RunningSum(whole);
  const found: Candidate[] = [];
  const byTarget = new Map<number, Candidate[]>();
  const every: number[] = [];
  for (let line = 0; line < grid.lines; line++)
    if (hints.takesPart[line] && holdsFigure(whole, line)) every.push(line);

  const accept = (candidates: Candidate[], consume: boolean): Set<number> => {
    candidates.sort((a, b) => b.score - a.score);
    const used = new Set<number>();
    for (const candidate of candidates) {
      const { target, operands } = candidate;
      const before = byTarget.get(target) ?? [];
      if (before.some((other) => other.way === candidate.way)) continue;
      if (before.some((other) => other.operands.some((line) => operands.includes(line)))) continue;
      if (consume && operands.some((line) => used.has(line))) continue;
      if (
        operands.some((line) =>
          byTarget.get(line)?.some((other) => other.operands.includes(target)),
        )
      )
        continue;
      const checked = grid === whole ? candidate : recheck(full, hints, candidate);
      if (!checked) continue;
      byTarget.set(target, [...before, checked]);
      for (const line of operands) used.add(line);
      found.push(checked);
    }
    return used;
  };

  let active = every;
  for (let round = 0; round < 12; round++) {
    const candidates: Candidate[] = [];
    for (let place = 0; place < active.length; place++)
      for (const direction of [-1, 1] as const) {
        const way = direction < 0 ? "up" : "down";
        const target = active[place] as number;
        if (byTarget.get(target)?.some((other) => other.way === way)) continue;
        const best = bestRun(sums, hints, target, way, (k) => active[place + direction * k], 0);
        if (best) candidates.push(best);
      }
    const used = accept(candidates, true);
    if (used.size === 0) break;
    active = active.filter((line) => !used.has(line));
  }
  // Totals whose operands stand apart: every second column, every third line.
  const strided: Candidate[] = [];
  if (every.length <= 120)
    for (let place = 0; place < every.length; place++)
      for (const direction of [-1, 1] as const)
        for (let stride = 1; stride <= 8; stride++)
          for (let offset = 1; offset <= 10; offset++) {
            if (stride === 1 && offset === 1) continue;
            const best = bestRun(
              sums,
              hints,
              every[place] as number,
              "stride" + direction,
              (k) => every[place + direction * (offset + stride * (k - 1))],
              8 + Math.log(stride * offset) + (direction < 0 ? 8 : 0),
            );
            if (best) strided.push(best);
          }
  accept(strided, false);
  return settle(found);
}

/** Replaces operands that are together another total by that total, and keeps one total for one set of operands. */
function settle(found: readonly Candidate[]): SumPattern[] {
  const settled: Candidate[] = [];
  const sets = new Set<string>();
  for (const pattern of found) {
    const operands = pattern.way.startsWith("stride") ? collapse(pattern, found) : pattern.operands;
    const key = operands.join(",");
    if (sets.has(key)) continue;
    sets.add(key);
    settled.push({ ...pattern, operands });
  }
  return settled;
}

function collapse(pattern: Candidate, found: readonly Candidate[]): readonly number[] {
  let operands = new Set(pattern.operands);
  for (let again = true; again;) {
    again = false;
    for (const other of found) {
      if (other.target === pattern.target || operands.has(other.target)) continue;
      if (other.operands.length >= operands.size) continue;
      if (!other.operands.every((line) => operands.has(line))) continue;
      operands = new Set([...operands].filter((line) => !other.operands.includes(line)));
      operands.add(other.target);
      again = true;
    }
  }
  return [...operands].sort((a, b) => a - b);
}

function recheck(full: RunningSum, hints: LineHints, candidate: Candidate): Candidate | null {
  full.clear();
  for (const line of candidate.operands) full.add(line);
  const fit = full.against(candidate.target);
  if (fit.failed > fit.agreed) return null;
  const score = fit.weight + (hints.total[candidate.target] as number);
  return score > threshold ? { ...candidate, score, agreed: fit.agreed, failed: fit.failed } : null;
}

function sampleCrossings(whole: LineGrid, most: number): LineGrid {
  if (whole.crossings <= most * 1.5) return whole;
  const filled: number[] = [];
  const count = new Uint32Array(whole.crossings);
  for (let line = 0; line < whole.lines; line++)
    for (let x = 0, at = line * whole.crossings; x < whole.crossings; x++, at++)
      if (whole.values[at] !== 0) (count[x] as number)++;
  const fullest = count.reduce((a, b) => Math.max(a, b), 0);
  for (let x = 0; x < whole.crossings; x++) if ((count[x] as number) * 2 > fullest) filled.push(x);
  const step = Math.max(1, filled.length / most);
  const chosen: number[] = [];
  for (let i = 0; i < filled.length && chosen.length < most; i += step)
    chosen.push(filled[Math.floor(i)] as number);
  const crossings = chosen.length;
  const size = whole.lines * crossings;
  const values = new Float64Array(size);
  const halves = new Float64Array(size);
  const marks = new Uint8Array(size);
  for (let line = 0; line < whole.lines; line++)
    chosen.forEach((x, i) => {
      const from = line * whole.crossings + x;
      const to = line * crossings + i;
      values[to] = whole.values[from] as number;
      halves[to] = whole.halves[from] as number;
      marks[to] = whole.marks[from] as number;
    });
  return { lines: whole.lines, crossings, values, halves, marks };
}

function holdsFigure(grid: LineGrid, line: number): boolean {
  for (let x = 0; x < grid.crossings; x++)
    if (grid.marks[line * grid.crossings + x] !== Mark.none) return true;
  return false;
}

function bestRun(
  sums: RunningSum,
  hints: LineHints,
  target: number,
  way: string,
  lineAt: (k: number) => number | undefined,
  handicap: number,
): Candidate | null {
  sums.clear();
  const lines: number[] = [];
  let best: { k: number; score: number; agreed: number; failed: number } | null = null;
  for (let k = 1; k <= window; k++) {
    const line = lineAt(k);
    if (line === undefined) break;
    lines.push(line);
    const adds = sums.add(line);
    const fit = sums.against(target);
    if (fit.telling === 0 || fit.agreed < fit.failed) continue;
    const score =
      fit.weight +
      (hints.total[target] as number) -
      Math.log(2 * k) -
      handicap -
      (handicap > 0 && k < 3 ? 8 : 0);
    if (score > threshold && (!best || score > best.score || (!adds && best.k === k - 1)))
      best = { k, score, agreed: fit.agreed, failed: fit.failed };
  }
  if (!best) return null;
  const operands = lines.slice(0, best.k).sort((a, b) => a - b);
  return { target, operands, score: best.score, agreed: best.agreed, failed: best.failed, way };
}
