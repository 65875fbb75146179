import { totalWords } from "../tables/total-words";
import type { Expectation } from "./expectation";
import { findSums, type LineHints } from "./find-sums";
import { layLines } from "./line-grid";
import { isAmount, halfUnit, type TableView } from "./table-view";

/** A row that is believed to be the sum of other rows; indexes into the table's rows. */
export interface RowSum {
  readonly target: number;
  readonly operands: readonly number[];
  readonly score: number;
}

/** Nats by which a label that names a total makes one likelier. */
const named = { grand: 5, total: 5, sub: 5, weak: 2 } as const;

/** Rows that total other rows, found from their labels, their looks and above all their figures. */
export function findColumnTotals(view: TableView, leftOut: ReadonlySet<number>): RowSum[] {
  const rows = view.rows.filter((row) => !leftOut.has(row));
  if (rows.length < 2 || view.amounts.length === 0) return [];
  const grid = layLines(view.figures, rows, view.amounts, "row");
  const found = findSums(grid, rowHints(view, rows));
  return found.map((pattern) => ({
    target: rows[pattern.target] as number,
    operands: pattern.operands.map((line) => rows[line] as number),
    score: pattern.score,
  }));
}

function rowHints(view: TableView, rows: readonly number[]): LineHints {
  const total = new Float64Array(rows.length);
  const lines = view.table.rows;
  const bold = rows.reduce((count, row) => count + (lines[row]?.bold ? 1 : 0), 0);
  const telling = bold > 0 && bold * 5 < rows.length * 2;
  rows.forEach((row, i) => {
    const line = lines[row];
    if (!line) return;
    const words = totalWords(line.label);
    const kind = line.kind === "total" || line.kind === "subtotal" ? 5 : 0;
    total[i] = Math.max(words ? named[words] : 0, kind) + (telling && line.bold ? 1 : 0);
    if (line.label.trim() === "") total[i] = 2;
  });
  return { total, takesPart: new Uint8Array(rows.length).fill(1) };
}

/** The sums of the columns a total row promises, without the columns that are no sums (rates, averages). */
export function expectColumnTotals(view: TableView, sums: readonly RowSum[]): Expectation[] {
  const found: Expectation[] = [];
  const table = view.table.id;
  for (const sum of sums)
    for (const column of view.amounts) {
      if (!isAmount(view.figures, sum.target, column)) continue;
      const present = sum.operands.filter((row) => isAmount(view.figures, row, column));
      if (present.length === 0) continue;
      if (!holds(view, sum, column) && !addsUp(view, sums, column)) continue;
      found.push({
        kind: "sum",
        sense: "total",
        basis: "figures",
        target: { table, row: sum.target, column, sign: 1 },
        terms: sum.operands.map((row) => ({ table, row, column, sign: 1 })),
      });
    }
  return found;
}

const moneyRoles = new Set<string>(
  "budget,adjustment,revised budget,budget to date,outturn,actual,commitments,variance,previous variance,movement,saving,opening,usage,closing".split(
    ",",
  ),
);

/** Whether a column is one that totals: a failing total in it is then a fault. */
function addsUp(view: TableView, sums: readonly RowSum[], column: number): boolean {
  let agreed = 0;
  let failed = 0;
  let average = 0;
  for (const sum of sums) {
    if (!isAmount(view.figures, sum.target, column)) continue;
    if (!sum.operands.some((row) => isAmount(view.figures, row, column))) continue;
    if (holds(view, sum, column)) agreed++;
    else {
      failed++;
      if (liesWithin(view, sum, column)) average++;
    }
  }
  if (moneyRoles.has(view.table.columns[column]?.role ?? "")) return failed <= agreed + 1;
  return agreed > 0 ? failed <= agreed : failed === 1 && average === 0;
}

function holds(view: TableView, sum: RowSum, column: number): boolean {
  const { figures } = view;
  let difference = 2 * figures.unitsAt(sum.target, column);
  let halves = halfUnit(figures, sum.target, column);
  for (const row of sum.operands) {
    if (!isAmount(figures, row, column)) continue;
    difference -= 2 * figures.unitsAt(row, column);
    halves += halfUnit(figures, row, column);
  }
  return Math.abs(difference) <= halves;
}

/** A total between the smallest and the largest of its lines looks like an average. */
function liesWithin(view: TableView, sum: RowSum, column: number): boolean {
  const total = view.figures.unitsAt(sum.target, column);
  let least = Infinity;
  let most = -Infinity;
  for (const row of sum.operands) {
    if (!isAmount(view.figures, row, column)) continue;
    least = Math.min(least, view.figures.unitsAt(row, column));
    most = Math.max(most, view.figures.unitsAt(row, column));
  }
  return total >= least && total <= most;
}
