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
  const figures = parts.flat().map((cell) => roundTo(readFigure(cell, "parts") ?? 0, places));
  const sum = total(figures);
  return difference(roundTo(needFigure(printed, "total", "No total entered."), places), sum);
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
  const down = block[0]?.every((_, column) =>
    casts(
      block.slice(0, -1).map((row) => [row[column]]),
      block[height - 1]?.[column] ?? 0,
      places,
    ),
  );
  const across = block.every((row) => casts([row.slice(0, -1)], row[width - 1] ?? 0, places));
  return down === true && across;
}
