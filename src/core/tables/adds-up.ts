import { FigureKind, type FigureGrid } from "./figure-grid";
import { powerOfTen } from "./power-of-ten";

/** Rows above a total that are added one by one before giving up. */
const mostRows = 200;

/**
 * In how many of `columns` row `r` is the sum of the rows directly above it, from some row at or below
 * `from` on: at least two figures, not nothing, within half a unit of the last place for each figure.
 */
export function addsUp(
  figures: FigureGrid,
  r: number,
  from: number,
  columns: readonly number[],
): number {
  return columns.filter((column) => sumsColumn(figures, r, from, column)).length;
}

function sumsColumn(figures: FigureGrid, r: number, from: number, column: number): boolean {
  if (figures.kindAt(r, column) !== FigureKind.Number) return false;
  const target = figures.unitsAt(r, column);
  if (target === 0) return false;
  const half = (row: number) => powerOfTen(figures.places - figures.placesAt(row, column)) / 2;
  let sum = 0;
  let slack = half(r);
  let terms = 0;
  for (let row = r - 1; row >= from && r - row <= mostRows; row--) {
    const kind = figures.kindAt(row, column);
    if (kind !== FigureKind.Number) continue;
    const value = figures.unitsAt(row, column);
    sum += value;
    slack += half(row);
    if (value !== 0) terms++;
    if (terms >= 2 && Math.abs(sum - target) <= slack) return true;
  }
  return false;
}

/** Whether row `r` is the sum of every row above it in a column, and of how many figures that are not nothing. */
export function sumAbove(
  figures: FigureGrid,
  r: number,
  column: number,
): { readonly holds: boolean; readonly terms: number } {
  const half = (row: number) => powerOfTen(figures.places - figures.placesAt(row, column)) / 2;
  let sum = 0;
  let slack = half(r);
  let terms = 0;
  for (let row = 0; row < r; row++) {
    if (figures.kindAt(row, column) !== FigureKind.Number) continue;
    sum += figures.unitsAt(row, column);
    slack += half(row);
    if (figures.unitsAt(row, column) !== 0) terms++;
  }
  return { holds: Math.abs(sum - figures.unitsAt(r, column)) <= slack, terms };
}
