import type { SheetSnapshot } from "../workbook/snapshot";

/** Cells of a sheet that hold something, formulas included. */
export function countFilled({ rows }: SheetSnapshot): number {
  return rows.reduce((count, { cells }) => count + cells.length, 0);
}
