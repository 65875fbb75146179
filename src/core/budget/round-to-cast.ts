import { difference, product, roundTo, total } from "../money/exact-arithmetic";
import type { Block } from "./broadcast";
import { Fault } from "./fault";
import { readFigure, type CellInput } from "./read-figure";
import { roundBlock } from "./round-block";

/**
 * Rounds figures so that they cast to their printed total. A column or row goes by the largest remainder:
 * all are rounded down, then those with the largest remainders up, the earlier first among equals. A block
 * with its totals on the last row and in the last column is rounded so that it casts both ways. No figure moves
 * by a whole unit or more; a total that cannot be reached is a Fault that says by how much.
 * @param printed the total to reach; the rounded sum where it is empty or 0, as an empty one arrives on the desktop.
 */
export function roundToCast(values: Block, places = 0, printed: CellInput = null): number[][] {
  const figures = values.map((row) => row.map((cell) => readFigure(cell, "values") ?? 0));
  const wanted = readFigure(printed, "total") || null;
  if (figures.length > 1 && (figures[0]?.length ?? 0) > 1) {
    if (wanted !== null)
      throw new Fault(
        "value",
        "total: leave it out for a block, whose totals stand on its last row and in its last column.",
      );
    return roundWithTotals(figures, places);
  }
  const scaled = figures.map((row) => row.map((figure) => product(figure, 10 ** places)));
  const all = scaled.flat();
  const goal = Math.round(product(roundTo(wanted ?? total(figures.flat()), places), 10 ** places));
  const lows = all.map(Math.floor);
  const remainders = all.map((value, index) => difference(value, lows[index] ?? 0));
  const short = goal - lows.reduce((sum, low) => sum + low, 0);
  const able = remainders.filter((remainder) => remainder > 0).length;
  if (short < 0 || short > able) refuse(short < 0 ? -short : short - able, places);
  const order = remainders
    .map((remainder, index) => ({ remainder, index }))
    .filter(({ remainder }) => remainder > 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of order.slice(0, short)) lows[index] = (lows[index] ?? 0) + 1;
  let next = 0;
  return scaled.map((row) =>
    row.map(() => roundTo(product(lows[next++] ?? 0, 10 ** -places), places)),
  );
}

function refuse(units: number, places: number): never {
  const by = roundTo(product(units, 10 ** -places), places);
  throw new Fault(
    "value",
    `total: out of reach by ${by}; the figures do not make it when rounded.`,
  );
}

function roundWithTotals(figures: readonly (readonly number[])[], places: number): number[][] {
  const gap = (line: readonly number[]) =>
    difference(line[line.length - 1] ?? 0, total(line.slice(0, -1)));
  const columns = (figures[0] ?? []).map((_, index) => figures.map((row) => row[index] ?? 0));
  const worst = [...figures, ...columns].map(gap).find((apart) => Math.abs(apart) > 1e-9);
  if (worst !== undefined)
    throw new Fault(
      "value",
      `values: give the block with its totals on the last row and in the last column; one total is out by ${roundTo(worst, 6)}. Rounding columns alone can break the casting across.`,
    );
  return roundBlock(figures, places);
}
