import { startsElsewhere } from "../tables/sum-formula";
import type { FormulaCells } from "./formula-cells";
import { readFormula } from "./read-formula";
import { isAmount, type TableView } from "./table-view";

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
  const { formulas } = view;
  if (!formulas) return [];
  const { starts } = formulas;
  const lineAt = linesByRow(view, rows);
  const found: { target: number; operands: readonly number[] }[] = [];
  let named = 0;
  rows.forEach((row, target) => {
    const first = starts[row] ?? 0;
    const last = Math.min(starts[row + 1] ?? 0, first + mostFormulas);
    if (last === first) return;
    const stated: Stated[] = [];
    let read = 0;
    for (let at = first; at < last && named <= mostNamed; at++) {
      read++;
      const lines = linesOf(view, formulas, at, row, lineAt);
      if (!lines) continue;
      named += lines.length;
      stated.push({ column: formulas.columns[at] ?? 0, lines });
    }
    if (stated.length === 0 || stated.length * 2 < read) return;
    const operands = agree(view, rows, stated);
    if (operands) found.push({ target, operands });
  });
  return found.sort((a, b) => a.operands.length - b.operands.length);
}

interface Stated {
  readonly column: number;
  /** In order, each once. */
  readonly lines: readonly number[];
}

/** All the lines that the formulas name, where each leaves out only what is blank in its own column. */
function agree(
  view: TableView,
  rows: readonly number[],
  stated: readonly Stated[],
): readonly number[] | null {
  const [first, ...others] = stated;
  if (!first) return null;
  if (others.every(({ lines }) => areSame(lines, first.lines)))
    return first.lines.length < 2 ? null : first.lines;
  const all = inOrder(stated.flatMap(({ lines }) => lines));
  const isWhole = ({ column, lines }: Stated) => {
    const named = new Set(lines);
    return all.every(
      (line) => named.has(line) || !isAmount(view.figures, rows[line] ?? -1, column),
    );
  };
  if (all.length < 2) return null;
  return stated.every(isWhole) || isCutShort(view, rows, stated, all) ? all : null;
}

/** Lines that a formula may leave out by mistake; one that leaves out more adds up something else. */
const mostLeftOut = 3;

/**
 * Whether the formulas that name fewer lines are the faulty ones: at least as many name all of them, and those left out
 * are of the kind of the others, so that no subtotal is taken in beside its own lines.
 */
function isCutShort(
  view: TableView,
  rows: readonly number[],
  stated: readonly Stated[],
  all: readonly number[],
): boolean {
  const short = stated.filter(({ lines }) => lines.length < all.length);
  if (short.length * 2 > stated.length) return false;
  const kindOf = (line: number) => view.table.rows[rows[line] ?? -1]?.kind;
  const [first] = all;
  return (
    short.every(({ lines }) => {
      const left = all.length - lines.length;
      return left <= mostLeftOut && left * 2 < all.length;
    }) && all.every((line) => kindOf(line) === kindOf(first ?? -1))
  );
}

function areSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}

function inOrder(lines: readonly number[]): number[] {
  return [...new Set(lines)].sort((a, b) => a - b);
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
  formulas: FormulaCells,
  at: number,
  row: number,
  lineAt: (row: number) => number,
): readonly number[] | null {
  const formula = formulas.texts[at] ?? "";
  const own = view.table.columns[formulas.columns[at] ?? 0]?.column ?? 0;
  if (startsElsewhere(formula, own)) return null;
  return linesNamed(view, formula, row, own, lineAt);
}

function linesNamed(
  view: TableView,
  formula: string,
  row: number,
  own: number,
  lineAt: (row: number) => number,
): readonly number[] | null {
  const sum = readFormula(formula);
  if (!sum || sum.size < 2) return null;
  const lines: number[] = [];
  let ordered = true;
  for (const { sheet, range, sign } of sum.areas) {
    if (sheet !== null && sheet !== view.table.sheet) return null;
    if (range.left !== own || range.right !== own || sign !== 1) return null;
    for (let at = range.top; at <= range.bottom; at++) {
      const line = lineAt(at);
      if (line < 0) continue;
      if (sum.skipsSubtotals && isSubtotal(view, at, own)) continue;
      if (view.table.rows[row]?.row === at) return null;
      if (line <= (lines[lines.length - 1] ?? -1)) ordered = false;
      lines.push(line);
    }
  }
  if (lines.length === 0) return null;
  return ordered ? lines : inOrder(lines);
}

function isSubtotal(view: TableView, row: number, column: number): boolean {
  return /^=\s*SUBTOTAL\s*\(/i.test(view.sheet?.cell(row, column)?.formula ?? "");
}
