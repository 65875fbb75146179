import { total } from "../money/exact-arithmetic";
import { isEmpty, readFigure, type CellInput } from "./read-figure";

/** The approved budget plus any number of virements and allocations; an empty cell counts as nothing. */
export function revised(approved: CellInput, ...changes: readonly CellInput[]): number | "" {
  const cells = [approved, ...changes];
  if (cells.every(isEmpty)) return "";
  return total(
    cells.map((cell, index) => readFigure(cell, index === 0 ? "approved" : `change ${index}`) ?? 0),
  );
}
