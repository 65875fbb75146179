import { FigureKind } from "../tables/figure-grid";
import type { Table } from "../tables/table";
import type { Expectation } from "./expectation";
import type { Relation, RelationVerdict } from "./relation";
import { halfUnit } from "./table-view";

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

export interface RatioResult {
  /** In units of the printed percentage (10^-places of a percent), not rounded. */
  readonly computed: number;
  /** Whether the printed figure lies in the range that the printed operands allow. */
  readonly verdict: RelationVerdict;
  /** How far the computed figure may move within the operands' rounding, plus half a printed place. */
  readonly tolerance: number;
}

/**
 * Works out a percentage from printed figures. Exact where it gives the printed places after rounding; else the
 * part and the whole may each lie anywhere within half a unit of their last place, and so may the result.
 * Null where the whole is nothing, or so little that its rounding allows any result.
 */
export function workOutRatio(
  table: Table,
  row: number,
  target: number,
  ratio: Ratio,
): RatioResult | null {
  const { figures } = table;
  if (!isPlain(table, row, ratio.part) || !isPlain(table, row, ratio.whole)) return null;
  const part = 2 * ratio.sign * figures.unitsAt(row, ratio.part);
  const rawWhole = 2 * figures.unitsAt(row, ratio.whole);
  const whole = ratio.sizeOfWhole ? Math.abs(rawWhole) : rawWhole;
  if (whole === 0) return null;
  const partHalf = halfUnit(figures, row, ratio.part);
  const wholeHalf = halfUnit(figures, row, ratio.whole);
  if (Math.abs(whole) <= wholeHalf) return null;
  const scale = ratio.times * 10 ** figures.places;
  const computed = (scale * part) / whole;
  // The quotient is largest and smallest at corners of the ranges of part and whole.
  const a = (scale * (part - partHalf)) / (whole - wholeHalf);
  const b = (scale * (part - partHalf)) / (whole + wholeHalf);
  const c = (scale * (part + partHalf)) / (whole - wholeHalf);
  const d = (scale * (part + partHalf)) / (whole + wholeHalf);
  const step = 10 ** (figures.places - figures.placesAt(row, target));
  const printed = figures.unitsAt(row, target);
  const low = Math.min(a, b, c, d) - step / 2;
  const high = Math.max(a, b, c, d) + step / 2;
  const slack = step * 1e-9;
  const within = printed >= low - slack && printed <= high + slack;
  const rounds = Math.abs(printed - computed) <= step / 2 + slack;
  return {
    computed,
    verdict: rounds ? "exact" : within ? "rounding" : "wrong",
    tolerance: Math.max(high - computed, computed - low),
  };
}

function isPlain(table: Table, row: number, column: number): boolean {
  const kind = table.figures.kindAt(row, column);
  return kind === FigureKind.Number || kind === FigureKind.Nil || kind === FigureKind.Percent;
}

/** The relation of a percentage; its figures are in units of a printed percent. */
export function checkPercentage(
  expectation: Expectation,
  ratio: Ratio,
  table: Table,
  id: string,
): Relation | null {
  const { row, column } = expectation.target;
  const result = workOutRatio(table, row, column, ratio);
  if (!result) return null;
  const printed = table.figures.unitsAt(row, column);
  return {
    id,
    kind: expectation.kind,
    sense: expectation.sense,
    basis: expectation.basis,
    target: expectation.target,
    terms: expectation.terms,
    places: table.figures.places,
    printed,
    computed: result.computed,
    difference: printed - result.computed,
    tolerance: result.tolerance,
    verdict: result.verdict,
  };
}
