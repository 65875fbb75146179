import { startsElsewhere } from "../tables/sum-formula";
import { readFormula } from "./read-formula";
import { formulaAt, isAmount, type TableView } from "./table-view";

/** Formulas of one row that are read to learn what the row totals. */
const mostFormulas = 12;

/** Cells that all the formulas of a table may name before the rest go unread: running totals name very many. */
const mostNamed = 3_000_000;

/**
 * Sums down the page that formulas state, as line numbers (indexes into `rows`): the rows that the formulas of a
 * row add up, where its columns do not contradict each other.
 */
export function readFormulaSums(
  view: TableView,
  rows: readonly number[],
): { target: number; operands: readonly number[] }[] {
  if (!view.hasFormulas) return [];
  const lineAt = linesByRow(view, rows);
  const found: { target: number; operands: readonly number[] }[] = [];
  let named = 0;
  rows.forEach((row, target) => {
    const stated: Stated[] = [];
    let read = 0;
    for (const column of view.amounts) {
      if (read >= mostFormulas || named > mostNamed) break;
      const formula = formulaAt(view, row, column);
      if (formula === undefined) continue;
      read++;
      const lines = linesOf(view, formula, row, column, lineAt);
      named += lines?.size ?? 0;
      if (lines) stated.push({ column, lines });
    }
    if (stated.length * 2 < read) return;
    const operands = agree(view, rows, stated);
    if (operands) found.push({ target, operands });
  });
  return found.sort((a, b) => a.operands.length - b.operands.length);
}

interface Stated {
  readonly column: number;
  readonly lines: ReadonlySet<number>;
}

/** All the lines that the formulas name, where each leaves out only what is blank in its own column. */
function agree(
  view: TableView,
  rows: readonly number[],
  stated: readonly Stated[],
): readonly number[] | null {
  const all = new Set<number>();
  for (const { lines } of stated) for (const line of lines) all.add(line);
  const isWhole = ({ column, lines }: Stated) =>
    lines.size === all.size ||
    [...all].every((line) => lines.has(line) || !isAmount(view.figures, rows[line] ?? -1, column));
  if (all.size < 2 || !stated.every(isWhole)) return null;
  return [...all].sort((a, b) => a - b);
}

/** The line that stands in a sheet row, −1 for none. */
function linesByRow(view: TableView, rows: readonly number[]): (row: number) => number {
  const top = view.table.rows[0]?.row ?? 0;
  const bottom = view.table.rows.at(-1)?.row ?? 0;
  const lines = new Int32Array(Math.max(0, bottom - top + 1)).fill(-1);
  rows.forEach((row, line) => (lines[(view.table.rows[row]?.row ?? 0) - top] = line));
  return (row) => lines[row - top] ?? -1;
}

/** Lines of the same column that a formula adds up; null where it does anything else. */
function linesOf(
  view: TableView,
  formula: string,
  row: number,
  column: number,
  lineAt: (row: number) => number,
): ReadonlySet<number> | null {
  const own = view.table.columns[column]?.column ?? 0;
  if (startsElsewhere(formula, own)) return null;
  const sum = readFormula(formula);
  if (!sum || sum.size < 2) return null;
  const lines = new Set<number>();
  for (const { sheet, range, sign } of sum.areas) {
    if (sheet !== null && sheet !== view.table.sheet) return null;
    if (range.left !== own || range.right !== own || sign !== 1) return null;
    for (let at = range.top; at <= range.bottom; at++) {
      const line = lineAt(at);
      if (line < 0) continue;
      if (sum.skipsSubtotals && isSubtotal(view, at, own)) continue;
      if (view.table.rows[row]?.row === at) return null;
      lines.add(line);
    }
  }
  return lines.size > 0 ? lines : null;
}

function isSubtotal(view: TableView, row: number, column: number): boolean {
  return /^=\s*SUBTOTAL\s*\(/i.test(view.sheet?.cell(row, column)?.formula ?? "");
}
