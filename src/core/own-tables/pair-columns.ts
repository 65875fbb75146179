import type { Table } from "../tables/table";
import { compareFigures, type Agreement } from "./compare-figures";
import { plain } from "./pair-rows";

/** Two columns that hold the same, and what became of their figures row by row. */
export interface ColumnPair {
  readonly own: number;
  readonly other: number;
  readonly named: boolean;
  readonly cells: readonly { readonly row: number; readonly agreement: Agreement }[];
}

/** Columns without a common header are the same only where nearly all their figures are. */
const leastUnnamed = 3;
const shareUnnamed = 0.75;
const mostColumns = 60;

/**
 * Pairs the columns of two tables that hold the same: those of the same header first, then those that hold the same
 * figures. Where every sign of a column is turned, the two tables write the same thing the other way round.
 *
 * @param rows row of the one table to row of the other.
 */
export function pairColumns(
  own: Table,
  other: Table,
  rows: ReadonlyMap<number, number>,
): ColumnPair[] {
  const headers = (table: Table) =>
    table.columns.map(({ header }) => plain(header.replace(/£\s?'?(?:000s?|m|k|bn)?/gi, " ")));
  const mine = headers(own);
  const theirs = headers(other);
  const possible: (ColumnPair & { readonly same: number; readonly order: number })[] = [];
  figureColumns(own).forEach((column) =>
    figureColumns(other).forEach((beside) => {
      const named = mine[column] !== "" && mine[column] === theirs[beside];
      const cells = compareColumn(own, column, other, beside, rows);
      const same = cells.filter(({ agreement }) => agreement === "same").length;
      if (cells.length === 0) return;
      if (!named && (same < leastUnnamed || same < cells.length * shareUnnamed)) return;
      const order = (named ? 1e6 : 0) + same - Math.abs(column - beside) / 100;
      possible.push({ own: column, other: beside, named, cells, same, order });
    }),
  );
  const pairs: ColumnPair[] = [];
  for (const pair of possible.sort((a, b) => b.order - a.order))
    if (!pairs.some((taken) => taken.own === pair.own || taken.other === pair.other))
      pairs.push(pair);
  return pairs.sort((a, b) => a.own - b.own);
}

function figureColumns(table: Table): number[] {
  return table.columns
    .map((_, column) => column)
    .filter((column) => table.columns[column]?.role !== "label")
    .slice(0, mostColumns);
}

function compareColumn(
  own: Table,
  column: number,
  other: Table,
  beside: number,
  rows: ReadonlyMap<number, number>,
): { row: number; agreement: Agreement }[] {
  const cells: { row: number; agreement: Agreement }[] = [];
  let turned = 0;
  let nonzero = 0;
  for (const [row, theirs] of rows) {
    const agreement = compareFigures(own, { row, column }, other, { row: theirs, column: beside });
    if (agreement === "nothing") continue;
    if (agreement === "turned") turned++;
    if (own.figures.unitsAt(row, column) !== 0) nonzero++;
    cells.push({ row, agreement });
  }
  // One sign alone that is turned is a slip; all of them are a way of writing.
  const convention = turned >= 2 && turned * 4 >= nonzero * 3;
  return cells.map((cell) =>
    convention && cell.agreement === "turned" ? { ...cell, agreement: "same" } : cell,
  );
}
