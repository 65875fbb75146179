import { FigureKind, type FigureGrid } from "../tables/figure-grid";
import { powerOfTen } from "../tables/power-of-ten";
import { halfUnit } from "./table-view";
import type { Worked } from "./work-out-equation";

/** What a column of percentages divides by what, and whether signs count. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
  /** -1 where the percentage is printed with the opposite sign. */
  readonly sign: 1 | -1;
  /** Signs of the whole are dropped: an over-recovery of income gives a negative percentage. */
  readonly sizeOfWhole: boolean;
  /** 100, or 1 where fractions are printed. */
  readonly times: 100 | 1;
}

/**
 * Works out a percentage from printed figures, in units of the printed percentage (10^-places of a percent), not
 * rounded; its tolerance is how far that may move within the operands' rounding, plus half a printed place.
 * Exact where it gives the printed places after rounding; else the part and the whole may each lie anywhere
 * within half a unit of their last place, and so may the result. False where the whole is
 * nothing, or so little that its rounding allows any result.
 */
export function workOutRatio(
  figures: FigureGrid,
  row: number,
  target: number,
  ratio: Ratio,
  into: Worked,
): boolean {
  if (!isPlain(figures, row, ratio.part) || !isPlain(figures, row, ratio.whole)) return false;
  const part = 2 * ratio.sign * figures.unitsAt(row, ratio.part);
  const rawWhole = 2 * figures.unitsAt(row, ratio.whole);
  const whole = ratio.sizeOfWhole ? Math.abs(rawWhole) : rawWhole;
  if (whole === 0) return false;
  const partHalf = halfUnit(figures, row, ratio.part);
  const wholeHalf = halfUnit(figures, row, ratio.whole);
  if (Math.abs(whole) <= wholeHalf) return false;
  const scale = ratio.times * powerOfTen(figures.places);
  const computed = (scale * part) / whole;
  // The quotient is largest and smallest at corners of the ranges of part and whole.
  const a = (scale * (part - partHalf)) / (whole - wholeHalf);
  const b = (scale * (part - partHalf)) / (whole + wholeHalf);
  const c = (scale * (part + partHalf)) / (whole - wholeHalf);
  const d = (scale * (part + partHalf)) / (whole + wholeHalf);
  const step = halfUnit(figures, row, target);
  const printed = figures.unitsAt(row, target);
  const low = Math.min(a, b, c, d) - step / 2;
  const high = Math.max(a, b, c, d) + step / 2;
  const slack = step * 1e-9;
  const within = printed >= low - slack && printed <= high + slack;
  const rounds = Math.abs(printed - computed) <= step / 2 + slack;
  into.computed = computed;
  into.verdict = rounds ? "exact" : within ? "rounding" : "wrong";
  into.tolerance = Math.max(high - computed, computed - low);
  return true;
}

function isPlain(figures: FigureGrid, row: number, column: number): boolean {
  const kind = figures.kindAt(row, column);
  return kind === FigureKind.Number || kind === FigureKind.Nil || kind === FigureKind.Percent;
}
