import { difference, product, roundTo } from "../money/exact-arithmetic";

/** Steps of one printed unit: fine enough for any figure of a workbook, coarse enough to stay exact. */
const steps = 1e6;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Controlled rounding (Cox 1987, without its lottery): a block that casts both ways is rounded, each figure
 * up or down by less than a unit, so that it still does. With totals counted negative every row and column
 * makes nought, so the figures that still have a fraction form closed paths; moving along one, up and down
 * by turns, rounds at least one of them and leaves every sum as it was.
 */
export function roundBlock(figures: readonly (readonly number[])[], places: number): number[][] {
  const height = figures.length;
  const width = figures[0]?.length ?? 0;
  const sign = (row: number, column: number) =>
    (row === height - 1) !== (column === width - 1) ? -1 : 1;
  const lows = figures.map((row) => row.map((figure) => Math.floor(product(figure, 10 ** places))));
  // Fractions in whole steps, signed so that every row and column makes a whole number of units.
  const rest = figures.map((row, r) =>
    row.map((figure, c) =>
      Math.round(difference(product(figure, 10 ** places), lows[r]?.[c] ?? 0) * steps),
    ),
  );
  for (let path = findPath(rest); path; path = findPath(rest)) moveAlong(path, rest, sign);
  return lows.map((row, r) =>
    row.map((low, c) =>
      roundTo(product(low + ((rest[r]?.[c] ?? 0) >= steps ? 1 : 0), 10 ** -places), places),
    ),
  );
}

const isOpen = (rest: readonly (readonly number[])[], { row, column }: Cell): boolean => {
  const value = rest[row]?.[column] ?? 0;
  return value > 0 && value < steps;
};

/**
 * A closed path of cells with fractions, turning at every cell. Rows and columns are walked in turn, never
 * back over the cell just used; the first line met again closes the path.
 */
function findPath(rest: readonly (readonly number[])[]): Cell[] | null {
  const start = firstOpen(rest);
  if (!start) return null;
  const path: Cell[] = [start];
  const met = new Map<string, number>([[`row ${start.row}`, 0]]);
  for (let alongRow = false; ; alongRow = !alongRow) {
    const here = path[path.length - 1] as Cell;
    const line = alongRow ? `row ${here.row}` : `column ${here.column}`;
    const before = met.get(line);
    if (before !== undefined) return path.slice(before);
    met.set(line, path.length);
    const next = neighbour(rest, here, alongRow);
    if (!next) return null;
    path.push(next);
  }
}

function firstOpen(rest: readonly (readonly number[])[]): Cell | null {
  for (let row = 0; row < rest.length; row++) {
    const column = (rest[row] ?? []).findIndex((_, index) => isOpen(rest, { row, column: index }));
    if (column >= 0) return { row, column };
  }
  return null;
}

function neighbour(
  rest: readonly (readonly number[])[],
  from: Cell,
  alongRow: boolean,
): Cell | null {
  const length = alongRow ? (rest[0]?.length ?? 0) : rest.length;
  for (let index = 0; index < length; index++) {
    const cell = alongRow ? { row: from.row, column: index } : { row: index, column: from.column };
    if ((cell.row !== from.row || cell.column !== from.column) && isOpen(rest, cell)) return cell;
  }
  return null;
}

/** Moves the path's cells up and down by turns, as far as the first of them becomes whole. */
function moveAlong(
  path: readonly Cell[],
  rest: number[][],
  sign: (row: number, column: number) => number,
): void {
  const turn = (cell: Cell, index: number) =>
    (index % 2 === 0 ? 1 : -1) * sign(cell.row, cell.column);
  const room = (way: 1 | -1) =>
    Math.min(
      ...path.map((cell, index) => {
        const value = rest[cell.row]?.[cell.column] ?? 0;
        return turn(cell, index) * way > 0 ? steps - value : value;
      }),
    );
  const up = room(1);
  const down = room(-1);
  const way = up <= down ? 1 : -1;
  const step = Math.min(up, down);
  path.forEach((cell, index) => {
    const row = rest[cell.row];
    if (row) row[cell.column] = (row[cell.column] ?? 0) + turn(cell, index) * way * step;
  });
}
