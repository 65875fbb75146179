import type { CellSnapshot } from "../workbook/snapshot";
import { CellClass, longestLabel, type SheetLayout } from "./sheet-layout";

/** A part of a sheet: indexes of listed rows (`to` excluded) and sheet columns (both included). */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** How the cells of each row of a block divide; `r` counts from the sheet's first listed row. */
export class BlockRows {
  private readonly figures: Uint16Array;
  private readonly words: Uint16Array;
  private readonly headings: Uint16Array;
  private readonly nils: Uint16Array;

  constructor(
    readonly layout: SheetLayout,
    readonly block: Block,
  ) {
    const height = block.to - block.from;
    this.figures = new Uint16Array(height);
    this.words = new Uint16Array(height);
    this.headings = new Uint16Array(height);
    this.nils = new Uint16Array(height);
    for (let r = block.from; r < block.to; r++) {
      const at = r - block.from;
      this.each(r, (_, kind) => {
        if (kind === CellClass.Words) bump(this.words, at);
        else if (kind === CellClass.Year || kind === CellClass.Date) bump(this.headings, at);
        else if (kind === CellClass.Nil || kind === CellClass.Mark) bump(this.nils, at);
        else bump(this.figures, at);
      });
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
    return this.figures[r - this.block.from] ?? 0;
  }

  wordsAt(r: number): number {
    return this.words[r - this.block.from] ?? 0;
  }

  /** Years and dates. */
  yearsAt(r: number): number {
    return this.headings[r - this.block.from] ?? 0;
  }

  /** Dashes, nils and marks. */
  nilsAt(r: number): number {
    return this.nils[r - this.block.from] ?? 0;
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

function bump(counts: Uint16Array, at: number): void {
  const count = counts[at] ?? 0;
  if (count < 65535) counts[at] = count + 1;
}
