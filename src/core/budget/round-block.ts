import { difference, product, roundTo } from "../money/exact-arithmetic";
import { OpenCells } from "./open-cells";

/** Steps of one printed unit: fine enough for any figure of a workbook, coarse enough to add exactly. */
const steps = 1e9;

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
  const lows = figures.map((row) => row.map((figure) => Math.floor(product(figure, 10 ** places))));
  const rest = figures.map((row, r) =>
    row.map((figure, c) =>
      Math.round(difference(product(figure, 10 ** places), lows[r]?.[c] ?? 0) * steps),
    ),
  );
  const at = ({ row, column }: Cell) => rest[row]?.[column] ?? 0;
  const isOpen = (row: number, column: number) => {
    const value = at({ row, column });
    return value > 0 && value < steps;
  };
  const open = new OpenCells(height, width, isOpen);
  const put = ({ row, column }: Cell, value: number) => {
    const line = rest[row];
    if (line) line[column] = value;
  };
  const sign = ({ row, column }: Cell) =>
    (row === height - 1) !== (column === width - 1) ? -1 : 1;
  for (let row = 0; row < height; row++)
    for (let column = open.inRow(row, -1); column >= 0; column = open.inRow(row, -1)) {
      const path = walk(open, { row, column });
      // A figure alone in its line is whole but for what was lost when fractions were cut into steps.
      if (path.length === 1) path.forEach((cell) => put(cell, at(cell) * 2 >= steps ? steps : 0));
      else moveAlong(path, at, put, sign);
    }
  return lows.map((line, row) =>
    line.map((low, column) =>
      roundTo(product(low + (at({ row, column }) >= steps ? 1 : 0), 10 ** -places), places),
    ),
  );
}

/**
 * A closed path of cells with fractions, turning at every cell: rows and columns are walked by turns, and the
 * first line met again closes the path. A cell that is alone in its line ends the walk and is handed back by itself.
 */
function walk(open: OpenCells, start: Cell): Cell[] {
  const path: Cell[] = [start];
  const rows = new Map<number, number>([[start.row, 0]]);
  const columns = new Map<number, number>();
  for (let here = start, alongRow = false; ; alongRow = !alongRow) {
    const met = alongRow ? rows : columns;
    const line = alongRow ? here.row : here.column;
    const before = met.get(line);
    if (before !== undefined) return path.slice(before);
    met.set(line, path.length);
    const next = alongRow
      ? { row: here.row, column: open.inRow(here.row, here.column) }
      : { row: open.inColumn(here.column, here.row), column: here.column };
    if (next.row < 0 || next.column < 0) return [here];
    path.push(next);
    here = next;
  }
}

/** Moves the path's cells up and down by turns, as far as the first of them becomes whole. */
function moveAlong(
  path: readonly Cell[],
  at: (cell: Cell) => number,
  put: (cell: Cell, value: number) => void,
  sign: (cell: Cell) => number,
): void {
  const turn = (cell: Cell, index: number) => (index % 2 === 0 ? 1 : -1) * sign(cell);
  const room = (way: 1 | -1) =>
    path.reduce(
      (least, cell, index) =>
        Math.min(least, turn(cell, index) * way > 0 ? steps - at(cell) : at(cell)),
      steps,
    );
  const up = room(1);
  const down = room(-1);
  const step = up <= down ? up : -down;
  path.forEach((cell, index) => put(cell, at(cell) + turn(cell, index) * step));
}
