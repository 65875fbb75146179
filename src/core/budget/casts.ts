import { difference, roundTo, total } from "../money/exact-arithmetic";
import type { Block } from "./broadcast";
import { Fault } from "./fault";
import { needFigure } from "./need-figure";
import { readFigure, type CellInput } from "./read-figure";

/**
 * By how much the printed total differs from the sum of the parts as printed at `places` (negative places
 * round to tens, hundreds …): printed less computed. Empty parts count as nothing.
 */
export function castDifference(parts: Block, printed: CellInput, places = 0): number {
  const figures = parts.flatMap((row) =>
    row.map((cell) => roundTo(readFigure(cell, "parts") ?? 0, places)),
  );
  return difference(
    roundTo(needFigure(printed, "total", "No total entered."), places),
    total(figures),
  );
}

/** Whether the parts as printed make the total as printed. */
export function casts(parts: Block, printed: CellInput, places = 0): boolean {
  return castDifference(parts, printed, places) === 0;
}

/** Whether a block with totals on its last row and in its last column casts down and across, as printed. */
export function crossCasts(block: Block, places = 0): boolean {
  const height = block.length;
  const width = block[0]?.length ?? 0;
  if (height < 2 || width < 2)
    throw new Fault(
      "value",
      "block: give the lines with their totals, at least two rows and two columns.",
    );
  const lines = block.map((row) =>
    row.map((cell) => roundTo(readFigure(cell, "block") ?? 0, places)),
  );
  const columns = (lines[0] ?? []).map((_, column) => lines.map((row) => row[column] ?? 0));
  const adds = (line: readonly number[]) => total(line.slice(0, -1)) === (line.at(-1) ?? 0);
  return lines.every(adds) && columns.every(adds);
}

/** One cast: its parts and its total. */
export interface Cast {
  readonly parts: Block;
  readonly total: CellInput;
}

/**
 * The casts that two ranges ask for, in the shape of the totals: a row of totals casts the parts column by
 * column, a column of totals row by row, a single total all parts together.
 */
export function castsOf(parts: Block, totals: Block): Cast[][] {
  const height = parts.length;
  const width = parts[0]?.length ?? 1;
  const across = totals[0]?.length ?? 1;
  const first = totals[0]?.[0];
  if (totals.length === 1 && across === 1) return [[{ parts, total: first }]];
  if (totals.length === 1 && across === width)
    return [
      (totals[0] ?? []).map((total, column) => ({
        parts: parts.map((row) => [row[column]]),
        total,
      })),
    ];
  if (across === 1 && totals.length === height)
    return totals.map(([total], row) => [{ parts: [parts[row] ?? []], total }]);
  throw new Fault(
    "value",
    `parts is ${height} rows by ${width} columns and total is ${totals.length} by ${across}: give one total, or one for each column or row.`,
  );
}
