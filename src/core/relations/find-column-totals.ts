import { findSums } from "./find-sums";
import { layLines } from "./line-grid";
import { rowHints } from "./row-hints";
import type { SumPattern } from "./sum-ledger";
import type { TableView } from "./table-view";

/** A row that is believed to be the sum of other rows; indexes into the table's rows. */
export interface RowSum {
  readonly target: number;
  readonly operands: readonly number[];
  /** Operands that are taken away: net = gross − income, with income printed as a positive figure. */
  readonly minus: readonly number[];
  readonly score: number;
  readonly by: SumPattern["by"];
  /** The label surely names a total. */
  readonly named: boolean;
}

/**
 * Rows that total other rows, found from their labels, their looks, their formulas and above all their figures.
 * @param leftOut rows that are known to be something else
 * @param unsigned columns that print sizes without signs, which do not add up
 */
export function findColumnTotals(
  view: TableView,
  leftOut: ReadonlySet<number>,
  unsigned: ReadonlySet<number>,
): RowSum[] {
  const rows = view.rows.filter((row) => !leftOut.has(row));
  const columns = view.amounts.filter((column) => !unsigned.has(column));
  if (rows.length < 2 || columns.length === 0) return [];
  const grid = layLines(view.figures, rows, columns, "row");
  const rowOf = (line: number) => rows[line] as number;
  const hints = rowHints(view, rows);
  return findSums(grid, hints).map((pattern) => ({
    target: rowOf(pattern.target),
    operands: pattern.operands.map(rowOf),
    minus: pattern.minus.map(rowOf),
    score: pattern.score,
    by: pattern.by,
    named: hints.named[pattern.target] === 1,
  }));
}
