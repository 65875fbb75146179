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

/** The sum of a growing set of operand lines at every crossing, kept in arrays that are used again and again. */
export class RunningSum {
  private readonly sum: Float64Array;
  private readonly tolerance: Float64Array;
  private readonly largest: Float64Array;
  private readonly nonZero: Uint32Array;
  private readonly present: Uint32Array;
  private readonly fit: Fit = { weight: 0, agreed: 0, failed: 0, telling: 0 };

  constructor(readonly grid: LineGrid) {
    this.sum = new Float64Array(grid.crossings);
    this.tolerance = new Float64Array(grid.crossings);
    this.largest = new Float64Array(grid.crossings);
    this.nonZero = new Uint32Array(grid.crossings);
    this.present = new Uint32Array(grid.crossings);
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
