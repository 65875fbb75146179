import type { LineGrid } from "./line-grid";
import type { LineHints } from "./line-hints";
import { RunningSum } from "./running-sum";
import { belief } from "./weigh-agreement";

/** A line that is believed to be the sum of others, by index into the line grid. */
export interface SumPattern {
  readonly target: number;
  /** In order of the grid. */
  readonly operands: readonly number[];
  /** Operands that are taken away; none for a sum. */
  readonly minus: readonly number[];
  /** Nats of belief beyond what chance explains. */
  readonly score: number;
  /** How the sum came to be believed: figures that lie next to it, figures apart, or its label and place alone. */
  readonly by: "figures" | "figures apart" | "label";
}

/** Where the operands lie: a total may be one of lines above and again one of lines below. */
export type Way = "up" | "down" | "spaced up" | "spaced down";

export interface SumCandidate {
  readonly target: number;
  readonly operands: readonly number[];
  readonly score: number;
  readonly way: Way;
}

interface Entry extends SumCandidate {
  readonly minus: readonly number[];
  readonly byLabel: boolean;
}

/** The sums believed so far, and which lines they used up. */
export class SumLedger {
  private readonly entries: Entry[] = [];
  private readonly byTarget = new Map<number, Entry[]>();
  private readonly givenUp = new Set<number>();
  private readonly full: RunningSum;

  constructor(
    grid: LineGrid,
    private readonly hints: LineHints,
  ) {
    this.full = new RunningSum(grid);
  }

  has(target: number, way: Way): boolean {
    return this.byTarget.get(target)?.some((entry) => entry.way === way) ?? false;
  }

  /** Named totals that nothing adds up to are asked about once. */
  giveUp(target: number): void {
    this.givenUp.add(target);
  }

  isGivenUp(target: number): boolean {
    return this.givenUp.has(target);
  }

  isTotal(line: number): boolean {
    return this.byTarget.has(line);
  }

  /** Enters the sums that formulas state and the totals of a single line; returns the lines left over. */
  plant(lines: readonly number[]): number[] {
    const used = new Set<number>();
    for (const { target, operands } of this.hints.seeds) {
      if (this.byTarget.has(target)) continue;
      this.enter({ target, operands, score: 20, way: "up", minus: [], byLabel: false });
      for (const line of operands) used.add(line);
    }
    lines.forEach((target, place) => {
      const only = lines[place - 1];
      if (only === undefined || !this.isOnlyChild(lines, place)) return;
      this.enter({ target, operands: [only], score: belief, way: "up", minus: [], byLabel: true });
      used.add(only);
    });
    return lines.filter((line) => !used.has(line));
  }

  /**
   * Takes in the candidates that do not contradict each other, the surest first.
   * @param exclusive whether a line may be part of one total only
   * @returns the lines that are now part of a total
   */
  accept(candidates: SumCandidate[], exclusive: boolean): Set<number> {
    const used = new Set<number>();
    for (const candidate of candidates.sort((a, b) => b.score - a.score)) {
      if (exclusive && candidate.operands.some((line) => used.has(line))) continue;
      if (this.contradicts(candidate)) continue;
      const score = this.scoreOnAll(candidate);
      if (score === null) continue;
      const { target, operands, way } = candidate;
      const entry = this.asRemainder({ target, operands, score, way, minus: [], byLabel: false });
      this.enter(entry);
      for (const line of entry.operands) used.add(line);
    }
    return used;
  }

  /** Enters a sum that its label and place make sure, although its figures do not meet it. */
  force(target: number, operands: readonly number[]): void {
    this.enter({ target, operands, score: belief, way: "up", minus: [], byLabel: true });
  }

  /**
   * Adds to each named total the one line of its section that it leaves out and that no other sum takes: a
   * total that starts a line too late. Two lines left out, or a line told again, are no fault.
   * @param lines all lines of the grid that take part, in order
   */
  takeInFirstLines(lines: readonly number[]): void {
    const place = new Int32Array(this.full.grid.lines);
    lines.forEach((line, index) => (place[line] = index));
    const used = new Uint8Array(this.full.grid.lines);
    for (const { operands } of this.entries) for (const line of operands) used[line] = 1;
    this.entries.forEach((entry, index) => {
      const first = entry.operands[0] as number;
      const at = place[first] as number;
      const left = lines[at - 1];
      if (left === undefined || entry.way !== "up" || entry.minus.length > 0) return;
      if (!this.hints.named[entry.target] || entry.operands.length < 3 || this.hints.fresh[first])
        return;
      if (used[left] || this.byTarget.has(left) || this.hints.named[left]) return;
      if (this.hints.memo[left]) return;
      const before = lines[at - 2];
      const opens =
        before === undefined || this.hints.fresh[left] === 1 || this.hints.named[before] === 1;
      if (!opens) return;
      const { target, score, way, minus } = entry;
      const operands = [left, ...entry.operands];
      this.entries[index] = { target, operands, score, way, minus, byLabel: true };
    });
  }

  /** Every sum once, with operands that are together another total replaced by that total. */
  settled(): SumPattern[] {
    const sets = new Set<string>();
    const settled: SumPattern[] = [];
    for (const entry of this.entries) {
      const operands = entry.way.startsWith("spaced") ? this.collapse(entry) : entry.operands;
      const key = operands.join(",");
      if (operands.length > 1 && sets.has(key)) continue;
      sets.add(key);
      const apart = entry.way.startsWith("spaced");
      const by = entry.byLabel ? "label" : apart ? "figures apart" : "figures";
      settled.push({ target: entry.target, operands, minus: entry.minus, score: entry.score, by });
    }
    return settled;
  }

  private enter(entry: Entry): void {
    this.entries.push(entry);
    this.byTarget.set(entry.target, [...(this.byTarget.get(entry.target) ?? []), entry]);
  }

  /** A line alone under its heading, or at the top, with its total printed below it all the same. */
  private isOnlyChild(lines: readonly number[], place: number): boolean {
    const { named, fresh } = this.hints;
    const target = lines[place] as number;
    const only = lines[place - 1] as number;
    const before = lines[place - 2];
    if (!named[target] || named[only] || this.byTarget.has(target)) return false;
    if (before !== undefined && !fresh[only] && !named[before]) return false;
    this.full.clear();
    this.full.add(only);
    const fit = this.full.against(target);
    return fit.failed === 0 && fit.agreed > 0 && fit.weight >= 0.3;
  }

  private contradicts({ target, operands, way }: SumCandidate): boolean {
    const before = this.byTarget.get(target) ?? [];
    if (before.some((other) => other.way === way)) return true;
    if (before.length > 0) {
      const set = new Set(operands);
      if (before.some((other) => other.operands.some((line) => set.has(line)))) return true;
    }
    return operands.some((line) =>
      this.byTarget.get(line)?.some((other) => other.operands.includes(target)),
    );
  }

  private scoreOnAll(candidate: SumCandidate): number | null {
    this.full.clear();
    for (const line of candidate.operands) this.full.add(line);
    const fit = this.full.against(candidate.target);
    if (fit.failed > fit.agreed) return null;
    const score = fit.weight + (this.hints.total[candidate.target] as number);
    return score > belief ? score : null;
  }

  /** Gross = income + net, with net printed last, is read as net = gross − income. */
  private asRemainder(entry: Entry): Entry {
    const { target, operands } = entry;
    const last = operands[operands.length - 1] as number;
    if (entry.way !== "down" || !this.hints.net[last] || this.hints.net[target]) return entry;
    if (operands.length > 4 || this.byTarget.has(last)) return entry;
    const minus = operands.slice(0, -1);
    const { score, byLabel } = entry;
    return { target: last, operands: [target, ...minus], score, way: "up", minus, byLabel };
  }

  private collapse(entry: Entry): readonly number[] {
    let operands = new Set(entry.operands);
    for (let again = true; again;) {
      again = false;
      for (const other of this.entries) {
        if (other.minus.length > 0 || other.target === entry.target || operands.has(other.target))
          continue;
        if (other.operands.length >= operands.size) continue;
        if (!other.operands.every((line) => operands.has(line))) continue;
        const parts = new Set(other.operands);
        operands = new Set([...operands].filter((line) => !parts.has(line)));
        operands.add(other.target);
        again = true;
      }
    }
    return [...operands].sort((a, b) => a - b);
  }
}
