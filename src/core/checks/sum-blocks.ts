import { blockOf, type FormulaSheet } from "../formulas/formula-sheet";
import type { Range } from "../workbook/cell-ref";

/** A formula that adds up cells of one column of its own sheet. */
export interface ColumnSum {
  /** Its number among the sheet's formulas. */
  readonly at: number;
  readonly row: number;
  readonly column: number;
  /** The column it adds up; not always its own. */
  readonly of: number;
  readonly blocks: readonly Range[];
  readonly skipsSubtotals: boolean;
}

/** The plain sum that a formula adds up in one column; null for every other formula. */
export function readColumnSum(sheet: FormulaSheet, at: number): ColumnSum | null {
  const { sum } = sheet.shapeOf(at);
  if (!sum?.adds || (!sum.range && sum.terms.length < 2)) return null;
  const row = sheet.rowOf(at);
  const column = sheet.columnOf(at);
  const blocks: Range[] = [];
  for (const { block } of sum.terms) {
    if (block.sheet !== null && block.sheet.toLowerCase() !== sheet.name.toLowerCase()) return null;
    const range = blockOf(block, row, column);
    if (!range || range.left !== range.right) return null;
    blocks.push(range);
  }
  const of = blocks[0]?.left ?? 0;
  if (blocks.some(({ left }) => left !== of)) return null;
  return { at, row, column, of, blocks, skipsSubtotals: sum.skipsSubtotals };
}

export function covers({ blocks }: ColumnSum, row: number): boolean {
  return blocks.some(({ top, bottom }) => top <= row && row <= bottom);
}

/** The column sums of one sheet, by the column they add up, in reading order. */
export class ColumnSums {
  private readonly byColumn = new Map<number, ColumnSum[]>();
  /** Steps left for looking through them: a hostile sheet must not take for ever. */
  private steps = 3_000_000;

  constructor(readonly sheet: FormulaSheet) {
    for (let at = 0; at < sheet.count; at++) {
      const sum = readColumnSum(sheet, at);
      if (!sum) continue;
      const known = this.byColumn.get(sum.of);
      if (known) known.push(sum);
      else this.byColumn.set(sum.of, [sum]);
    }
  }

  all(): Iterable<readonly ColumnSum[]> {
    return this.byColumn.values();
  }

  of(column: number): readonly ColumnSum[] {
    return this.byColumn.get(column) ?? [];
  }

  /** Sums that take in a cell. */
  covering(column: number, row: number): readonly ColumnSum[] {
    const sums = this.of(column);
    this.steps -= sums.length;
    return this.steps < 0 ? [] : sums.filter((sum) => covers(sum, row));
  }
}
