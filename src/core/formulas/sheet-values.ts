import type { Range } from "../workbook/cell-ref";
import type { SheetIndex } from "../workbook/sheet-index";
import type { CellSnapshot } from "../workbook/snapshot";
import type { CellValues, Worked } from "./evaluate";
import type { Reference } from "./formula";
import type { FormulaBook } from "./formula-book";
import { blockOf, type FormulaSheet } from "./formula-sheet";

/** Blocks up to this many cells are added one by one, longer ones from running sums. */
const short = 64;

/** Reads the stored values that a formula names, from where it stands. */
export class SheetValues implements CellValues {
  private sheet: FormulaSheet | null = null;
  private row = 0;
  private column = 0;
  private readonly runs = new Map<string, RunningSum>();

  constructor(private readonly book: FormulaBook) {}

  /** The cell that the next formula stands in. */
  at(sheet: FormulaSheet, row: number, column: number): this {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    return this;
  }

  number(reference: Reference): Worked | null {
    const sheet = this.find(reference);
    const block = blockOf(reference, this.row, this.column);
    if (!sheet || !block) return null;
    const cell = sheet.index.cell(block.top, block.left);
    if (!cell) return { value: 0, size: 0 };
    if (cell.error !== undefined) return null;
    if (typeof cell.value === "number") return { value: cell.value, size: Math.abs(cell.value) };
    return cell.value === true ? { value: 1, size: 1 } : cell.value === false ? zero : null;
  }

  sum(reference: Reference, skip: "nothing" | "subtotals" | "subtotals and hidden"): Worked | null {
    const sheet = this.find(reference);
    const block = blockOf(reference, this.row, this.column);
    if (!sheet || !block) return null;
    const cells = (block.bottom - block.top + 1) * (block.right - block.left + 1);
    if (skip === "nothing" && cells > short) return this.fromRuns(sheet, block);
    // Each long SUBTOTAL is walked, and a workbook has few of them; a column of very many is left alone.
    if (cells > 100_000) return null;
    return walk(sheet, block, skip);
  }

  private find({ sheet }: Reference): FormulaSheet | null {
    return sheet === null ? this.sheet : (this.book.sheet(sheet) ?? null);
  }

  private fromRuns(sheet: FormulaSheet, block: Range): Worked | null {
    let value = 0;
    let size = 0;
    if (block.right - block.left > 500) return null;
    for (let column = block.left; column <= block.right; column++) {
      const key = `${sheet.name}\n${String(column)}`;
      let run = this.runs.get(key);
      if (!run) this.runs.set(key, (run = new RunningSum(sheet.index, column)));
      const part = run.between(block.top, block.bottom);
      if (!part) return null;
      value += part.value;
      size = Math.max(size, part.size);
    }
    return { value, size };
  }
}

const zero: Worked = { value: 0, size: 0 };

function walk(
  sheet: FormulaSheet,
  { top, bottom, left, right }: Range,
  skip: "nothing" | "subtotals" | "subtotals and hidden",
): Worked | null {
  let value = 0;
  let size = 0;
  for (let row = top; row <= bottom; row++) {
    const snapshot = sheet.index.row(row);
    if (!snapshot) continue;
    if (snapshot.hidden) {
      // Rows hidden by a filter are left out by SUBTOTAL 9 and rows hidden by hand are not; the file does not tell which.
      if (skip === "subtotals") return null;
      if (skip === "subtotals and hidden") continue;
    }
    for (const cell of snapshot.cells) {
      if (cell.column < left) continue;
      if (cell.column > right) break;
      if (cell.error !== undefined) return null;
      if (typeof cell.value !== "number") continue;
      if (skip !== "nothing" && isSubtotal(cell)) continue;
      value += cell.value;
      size = Math.max(size, Math.abs(value), Math.abs(cell.value));
    }
  }
  return { value, size };
}

function isSubtotal({ formula }: CellSnapshot): boolean {
  return formula !== undefined && /SUBTOTAL\(/i.test(formula);
}

/** Sums of a column from its top, so that a block of any length is two look-ups. */
class RunningSum {
  private readonly rows: number[] = [];
  private readonly sums: number[] = [];
  private readonly sizes: number[] = [];
  private readonly errors: number[] = [];

  constructor(index: SheetIndex, column: number) {
    let sum = 0;
    let size = 0;
    for (const { row } of index.sheet.rows) {
      const cell = index.cell(row, column);
      if (!cell) continue;
      if (cell.error !== undefined) this.errors.push(row);
      if (typeof cell.value !== "number" || cell.error !== undefined) continue;
      sum += cell.value;
      size = Math.max(size, Math.abs(sum));
      this.rows.push(row);
      this.sums.push(sum);
      this.sizes.push(size);
    }
  }

  between(top: number, bottom: number): Worked | null {
    const error = this.errors[firstAtLeast(this.errors, top)];
    if (error !== undefined && error <= bottom) return null;
    const last = firstAtLeast(this.rows, bottom + 1) - 1;
    const before = firstAtLeast(this.rows, top) - 1;
    const value = (this.sums[last] ?? 0) - (this.sums[before] ?? 0);
    return { value, size: this.sizes[last] ?? 0 };
  }
}

function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
