import type { CellSnapshot } from "../workbook/snapshot";
import { CellClass, longestLabel, type SheetLayout } from "./sheet-layout";

/** A part of a sheet: indexes of listed rows (`to` excluded) and sheet columns (both included). */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** What is counted in each row, one place each in a row's stretch of the counts. */
const Count = { figures: 0, words: 1, years: 2, nils: 3, kinds: 4 } as const;

/** How the cells of each row of a block divide; `r` counts from the sheet's first listed row. */
export class BlockRows {
  private readonly counts: Uint16Array;
  /** First row that is counted. */
  private readonly first: number;

  /** @param around a block of the same columns that holds this one: its counts are used */
  constructor(
    readonly layout: SheetLayout,
    readonly block: Block,
    around?: BlockRows,
  ) {
    if (around?.block.left === block.left && around.block.right === block.right) {
      this.counts = around.counts;
      this.first = around.first;
      return;
    }
    this.first = block.from;
    this.counts = new Uint16Array((block.to - block.from) * Count.kinds);
    for (let r = block.from; r < block.to; r++) this.countRow(r);
  }

  private countRow(r: number): void {
    const { layout, counts, block } = this;
    const start = (r - this.first) * Count.kinds;
    const cells = layout.cells(r);
    for (let k = 0; k < cells.length; k++) {
      const { column } = cells[k] as CellSnapshot;
      if (column < block.left) continue;
      if (column > block.right) break;
      const kind = layout.classAt(r, k);
      if (kind !== CellClass.Blank) bump(counts, start + countOf(kind));
    }
  }

  /** Every cell of the row that holds something, from the left. */
  each(r: number, visit: (cell: CellSnapshot, kind: CellClass) => void): void {
    const cells = this.layout.cells(r);
    for (let k = 0; k < cells.length; k++) {
      const cell = cells[k] as CellSnapshot;
      if (cell.column < this.block.left) continue;
      if (cell.column > this.block.right) break;
      const kind = this.layout.classAt(r, k);
      if (kind !== CellClass.Blank) visit(cell, kind);
    }
  }

  /** Cells that are figures beyond doubt. */
  figuresAt(r: number): number {
    return this.at(r, Count.figures);
  }

  wordsAt(r: number): number {
    return this.at(r, Count.words);
  }

  /** Years and dates. */
  yearsAt(r: number): number {
    return this.at(r, Count.years);
  }

  /** Dashes, nils and marks. */
  nilsAt(r: number): number {
    return this.at(r, Count.nils);
  }

  private at(r: number, count: number): number {
    return r < this.block.from || r >= this.block.to
      ? 0
      : (this.counts[(r - this.first) * Count.kinds + count] ?? 0);
  }

  isBlank(r: number): boolean {
    return this.wordsAt(r) + this.yearsAt(r) + this.figuresAt(r) + this.nilsAt(r) === 0;
  }

  /** A row of a body that carries figures, or dashes beside a label. */
  isFigureRow(r: number): boolean {
    if (this.figuresAt(r) > 0) return true;
    return (
      this.nilsAt(r) > 0 &&
      this.wordsAt(r) + this.yearsAt(r) > 0 &&
      this.nilsAt(r) * 2 > this.wordsAt(r)
    );
  }

  /** Nothing but words, years and dates. */
  isTextRow(r: number): boolean {
    return !this.isFigureRow(r) && this.wordsAt(r) + this.yearsAt(r) > 0;
  }

  /** One long text: a paragraph rather than a label. */
  isProse(r: number): boolean {
    if (this.figuresAt(r) > 0 || this.wordsAt(r) > 2) return false;
    let longest = 0;
    this.each(r, (cell) => (longest = Math.max(longest, cell.text.length)));
    return longest > longestLabel;
  }

  /** The leftmost text of the row. */
  firstText(r: number): string {
    let first = "";
    this.each(r, (cell) => {
      if (first === "") first = cell.text.trim();
    });
    return first;
  }

  /** Nothing printed stands between row r and row s > r but r's and s's own line ends. */
  adjacent(r: number, s: number): boolean {
    if (this.layout.number(s) - this.layout.number(r) !== s - r) return false;
    for (let between = r + 1; between < s; between++) if (this.isBlank(between)) return false;
    return true;
  }
}

function countOf(kind: CellClass): number {
  switch (kind) {
    case CellClass.Words:
      return Count.words;
    case CellClass.Year:
    case CellClass.Date:
      return Count.years;
    case CellClass.Nil:
    case CellClass.Mark:
      return Count.nils;
    default:
      return Count.figures;
  }
}

function bump(counts: Uint16Array, at: number): void {
  const count = counts[at] ?? 0;
  if (count < 65535) counts[at] = count + 1;
}
