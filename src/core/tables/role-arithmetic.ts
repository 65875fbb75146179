import { FigureKind, type FigureGrid } from "./figure-grid";
import { powerOfTen } from "./power-of-ten";

/** Rows looked at to learn what a table's columns are; enough to be sure, few enough for any table. */
const mostRows = 400;

/** How often an equation between columns holds as printed. */
export interface Fit {
  readonly holds: number;
  readonly fails: number;
  /** Rows where it holds and says something: the result is more than rounding, and both terms are there. */
  readonly telling: number;
}

/** Whether `result` = `sign` × (`plus` − `minus`) on the rows that print all three; a blank counts as nothing. */
export function fitDifference(
  figures: FigureGrid,
  result: number,
  plus: number,
  minus: number,
  sign: 1 | -1 = 1,
): Fit {
  let holds = 0;
  let fails = 0;
  let telling = 0;
  const step = Math.max(1, Math.ceil(figures.height / mostRows));
  for (let row = 0; row < figures.height; row += step) {
    if (!isMoney(figures, row, result)) continue;
    const a = isMoney(figures, row, plus);
    const b = isMoney(figures, row, minus);
    if (!a && !b) continue;
    const value = figures.unitsAt(row, result);
    const computed = sign * (figures.unitsAt(row, plus) - figures.unitsAt(row, minus));
    const slack = half(figures, row, result) + half(figures, row, plus) + half(figures, row, minus);
    if (Math.abs(value - computed) <= slack) {
      holds++;
      const terms = figures.unitsAt(row, minus) !== 0 && figures.unitsAt(row, plus) !== 0;
      if (terms && Math.abs(value) > slack) telling++;
    } else fails++;
  }
  return { holds, fails, telling };
}

/** Half a unit of the last place a cell prints, in grid units. */
function half(figures: FigureGrid, row: number, column: number): number {
  return powerOfTen(figures.places - figures.placesAt(row, column)) / 2;
}

function isMoney(figures: FigureGrid, row: number, column: number): boolean {
  const kind = figures.kindAt(row, column);
  return kind === FigureKind.Number || kind === FigureKind.Nil;
}

/** Holds on most rows and says something on at least one (two where the table has many rows). */
export function believable(fit: Fit, height: number): boolean {
  if (fit.holds < fit.fails * 2) return false;
  return fit.telling >= (height > 4 ? 2 : 1);
}
