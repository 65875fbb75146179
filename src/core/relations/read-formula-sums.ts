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
  const lineAt = new Map<number, number>();
  rows.forEach((row, line) => lineAt.set(view.table.rows[row]?.row ?? -1, line));
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

/** Lines of the same column that a formula adds up; null where it does anything else. */
function linesOf(
  view: TableView,
  formula: string,
  row: number,
  column: number,
  lineAt: ReadonlyMap<number, number>,
): ReadonlySet<number> | null {
  const sum = readFormula(formula);
  if (!sum || sum.terms.length < 2) return null;
  const own = view.table.columns[column]?.column;
  const lines = new Set<number>();
  for (const term of sum.terms) {
    if (term.sheet !== null && term.sheet !== view.table.sheet) return null;
    if (term.column !== own || term.sign !== 1) return null;
    const line = lineAt.get(term.row);
    if (line === undefined) continue;
    if (sum.skipsSubtotals && isSubtotal(view, term.row, own)) continue;
    if (view.table.rows[row]?.row === term.row) return null;
    lines.add(line);
  }
  return lines.size > 0 ? lines : null;
}

function isSubtotal(view: TableView, row: number, column: number): boolean {
  return /^=\s*SUBTOTAL\s*\(/i.test(view.sheet?.cell(row, column)?.formula ?? "");
}
