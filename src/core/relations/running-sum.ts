import { Mark, type LineGrid } from "./line-grid";
import { disagreement, weighAgreement } from "./weigh-agreement";

/** How well a target's figures meet the sums of the operands taken so far. */
export interface Fit {
  /** Nats for the hypothesis, before anything is taken off for how many were tried. */
  weight: number;
  agreed: number;
  failed: number;
  /** Agreements of a sum of at least two figures that are not zero. */
  telling: number;
}

/** Crossings that the sieve looks at. */
const mostPivots = 5;

/** The sum of a growing set of operand lines at every crossing, kept in arrays that are used again and again. */
export class RunningSum {
  private readonly sum: Float64Array;
  private readonly tolerance: Float64Array;
  private readonly largest: Float64Array;
  private readonly nonZero: Uint32Array;
  private readonly present: Uint32Array;
  private readonly pivots = new Uint32Array(mostPivots);
  /** Crossings that meet after so many lines, and how many of them are enough. */
  private meets = new Uint8Array(512);
  private enough = 1;
  /** The target and the number of crossings that the pivots were last chosen for, and how many there are. */
  private chosenFor = -1;
  private chosenMost = 0;
  private chosen = 0;
  private readonly fit: Fit = { weight: 0, agreed: 0, failed: 0, telling: 0 };

  constructor(readonly grid: LineGrid) {
    this.sum = new Float64Array(grid.crossings);
    this.tolerance = new Float64Array(grid.crossings);
    this.largest = new Float64Array(grid.crossings);
    this.nonZero = new Uint32Array(grid.crossings);
    this.present = new Uint32Array(grid.crossings);
  }

  /**
   * Marks after how many lines of a sequence the sum could be the target, judged at a few crossings only: a
   * cheap sieve before the sums are compared at all of them.
   * @param needed crossings that must meet
   * @returns the largest such number, 0 where there is none
   */
  sieve(
    target: number,
    lines: ArrayLike<number>,
    first: number,
    step: number,
    most: number,
    needed: number,
  ): number {
    const left = Math.floor((step < 0 ? first : lines.length - 1 - first) / Math.abs(step)) + 1;
    const length = Math.min(most, left);
    if (length < 1 || first < 0) return 0;
    const count = this.choosePivots(target, needed > 1 ? 3 : mostPivots);
    this.enough = this.enoughOf(count, lines[first] as number, needed);
    this.clearMeets(length);
    for (let p = 0; p < count; p++)
      this.meetAt(this.pivots[p] as number, target, lines, first, step, length);
    const { meets, enough } = this;
    let last = length;
    while (last > 0 && (meets[last] as number) < enough) last--;
    return last;
  }

  /**
   * Crossings that must meet. A sum that fails at more crossings than it meets at is never taken, and where the
   * first line prints a figure, a crossing that does not meet fails.
   */
  private enoughOf(count: number, firstLine: number, needed: number): number {
    const { crossings, marks } = this.grid;
    const least = Math.min(needed, count < 3 ? 1 : count);
    for (let p = 0; p < count; p++)
      if (marks[firstLine * crossings + (this.pivots[p] as number)] === Mark.none) return least;
    return Math.max(least, (2 * count - crossings + 1) >> 1);
  }

  /** Counts for each length of the sequence whether its sum meets the target at one crossing. */
  private meetAt(
    pivot: number,
    target: number,
    lines: ArrayLike<number>,
    first: number,
    step: number,
    length: number,
  ): void {
    const { meets } = this;
    const { crossings, values, halves } = this.grid;
    const own = values[target * crossings + pivot] as number;
    let allowed = halves[target * crossings + pivot] as number;
    let sum = 0;
    for (let k = 1, i = first; k <= length; k++, i += step) {
      const at = (lines[i] as number) * crossings + pivot;
      sum += values[at] as number;
      allowed += halves[at] as number;
      const apart = own - sum;
      if (apart <= allowed && -apart <= allowed) (meets[k] as number)++;
    }
  }

  /** Whether the sieve let through the sum of so many lines. */
  couldMeet(k: number): boolean {
    return (this.meets[k] as number) >= this.enough;
  }

  private clearMeets(length: number): void {
    if (length < this.meets.length) this.meets.fill(0, 1, length + 1);
    else this.meets = new Uint8Array(Math.max(length + 1, this.meets.length * 2));
  }

  /** A few crossings, far apart, where the target holds a figure that is not zero. */
  private choosePivots(target: number, most: number): number {
    if (target === this.chosenFor && most === this.chosenMost) return this.chosen;
    const { crossings, values } = this.grid;
    const start = target * crossings;
    let filled = 0;
    for (let x = 0; x < crossings; x++) if (values[start + x] !== 0) filled++;
    const step = Math.max(1, filled / most);
    let count = 0;
    let seen = 0;
    for (let x = 0; x < crossings && count < most; x++) {
      if (values[start + x] === 0) continue;
      if (seen++ < Math.floor(count * step)) continue;
      this.pivots[count++] = x;
    }
    this.chosenFor = target;
    this.chosenMost = most;
    this.chosen = count;
    return count;
  }

  clear(): void {
    this.sum.fill(0);
    this.tolerance.fill(0);
    this.largest.fill(0);
    this.nonZero.fill(0);
    this.present.fill(0);
  }

  /** Takes one more operand; tells whether it holds any figure but zero. */
  add(line: number): boolean {
    const { crossings, values, halves, marks } = this.grid;
    let adds = false;
    for (let x = 0, at = line * crossings; x < crossings; x++, at++) {
      if (marks[at] === Mark.none) continue;
      const value = values[at] as number;
      (this.sum[x] as number) += value;
      (this.tolerance[x] as number) += halves[at] as number;
      (this.present[x] as number)++;
      if (value === 0) continue;
      (this.nonZero[x] as number)++;
      const size = Math.abs(value);
      if (size > (this.largest[x] as number)) this.largest[x] = size;
      adds = true;
    }
    return adds;
  }

  /** The fit is one object that the next call overwrites. */
  against(target: number): Readonly<Fit> {
    const { crossings, values, halves, marks } = this.grid;
    const fit = this.fit;
    fit.weight = fit.agreed = fit.failed = fit.telling = 0;
    for (let x = 0, at = target * crossings; x < crossings; x++, at++) {
      const nonZero = this.nonZero[x] as number;
      if (marks[at] === Mark.none) {
        if (nonZero > 0) fit.weight -= 0.7;
        continue;
      }
      const value = values[at] as number;
      if (this.present[x] === 0) {
        if (value !== 0) fit.weight -= 1.5;
        continue;
      }
      const half = halves[at] as number;
      const difference = Math.abs(value - (this.sum[x] as number));
      if (difference <= (this.tolerance[x] as number) + half) {
        const largest = Math.max(Math.abs(value), this.largest[x] as number);
        fit.weight += weighAgreement(difference, half, largest, nonZero);
        fit.agreed++;
        if (nonZero > 1) fit.telling++;
      } else {
        fit.weight += disagreement;
        fit.failed++;
      }
    }
    return fit;
  }
}
