import type { Range } from "../workbook/cell-ref";
import type {
  CellSnapshot,
  CommentSnapshot,
  RowSnapshot,
  SheetSnapshot,
} from "../workbook/snapshot";
import { FigureKind } from "./figure-grid";
import { looksForeign } from "./number-style";
import { newFigureScan, scanFigure } from "./scan-figure";

/** What a cell is to the eye that looks for tables: finer than FigureKind. */
export const CellClass = {
  Blank: 0,
  Figure: 1,
  Nil: 2,
  Percent: 3,
  Words: 4,
  Error: 5,
  Date: 6,
  /** A bare whole number that may be a year: a heading in a header row, a figure in a body. */
  Year: 7,
  /** A figure in another style of grouping (`1 094`, `1.234,5`). */
  Foreign: 8,
  /** Signs and single letters that stand in for a figure: `..`, `*`, `x`. */
  Mark: 9,
} as const;

export type CellClass = (typeof CellClass)[keyof typeof CellClass];

/** Longer than this is prose, not a label or a heading. */
export const longestLabel = 160;

/** One sheet with every cell looked at once; rows are indexes into `sheet.rows`, not sheet numbers. */
export class SheetLayout {
  readonly rows: readonly RowSnapshot[];
  /** The last column in which anything stands; 0 for an empty sheet. */
  readonly right: number;
  /** Some cell is a figure in another style of grouping. */
  readonly hasForeign: boolean;
  readonly textBoxes: readonly CommentSnapshot[];
  private readonly classes: Uint8Array;
  private readonly offsets: Int32Array;
  private readonly merges = new Map<number, Range>();

  constructor(readonly sheet: SheetSnapshot) {
    this.rows = sheet.rows;
    this.textBoxes = sheet.comments.filter((comment) => comment.kind === "textbox");
    this.offsets = new Int32Array(this.rows.length + 1);
    let size = 0;
    let right = 0;
    this.rows.forEach(({ cells }, r) => {
      this.offsets[r] = size;
      size += cells.length;
      right = Math.max(right, cells[cells.length - 1]?.column ?? 0);
    });
    this.right = right;
    this.offsets[this.rows.length] = size;
    this.classes = new Uint8Array(size);
    const scan = newFigureScan();
    let at = 0;
    for (const row of this.rows)
      for (const cell of row.cells) {
        scanFigure(cell, scan);
        this.classes[at++] = classify(cell, scan.kind, scan.mantissa, scan.places);
      }
    this.hasForeign = this.classes.includes(CellClass.Foreign);
    for (const merge of sheet.merges) this.merges.set(placeOf(merge.top, merge.left), merge);
  }

  /** Sheet row number of the row at index `r`. */
  number(r: number): number {
    return this.rows[r]?.row ?? 0;
  }

  cells(r: number): readonly CellSnapshot[] {
    return this.rows[r]?.cells ?? [];
  }

  /** Class of the k-th listed cell of row r. */
  classAt(r: number, k: number): CellClass {
    return (this.classes[(this.offsets[r] ?? 0) + k] ?? CellClass.Blank) as CellClass;
  }

  /** The merged block whose top left corner is this cell. */
  mergeAt(row: number, column: number): Range | undefined {
    return this.merges.get(placeOf(row, column));
  }

  /** No empty row stands between row r and the row listed after it. */
  touches(r: number): boolean {
    return this.number(r) + 1 === this.number(r + 1);
  }
}

/** One number for a cell's place; Excel has 16,384 columns. */
const placeOf = (row: number, column: number) => row * 32768 + column;

function classify(cell: CellSnapshot, kind: FigureKind, mantissa: number, places: number) {
  switch (kind) {
    case FigureKind.Blank:
      return CellClass.Blank;
    case FigureKind.Nil:
      return CellClass.Nil;
    case FigureKind.Percent:
      return CellClass.Percent;
    case FigureKind.Error:
      return CellClass.Error;
    case FigureKind.Number:
      return isYear(cell.text, mantissa, places) ? CellClass.Year : CellClass.Figure;
    default:
      if (cell.date) return CellClass.Date;
      if (looksForeign(cell.text)) return CellClass.Foreign;
      return isMark(cell.text) ? CellClass.Mark : CellClass.Words;
  }
}

function isYear(text: string, mantissa: number, places: number): boolean {
  const whole = mantissa / 10 ** places;
  return (
    whole >= 1900 && whole <= 2100 && Number.isInteger(whole) && /^\s*\d{4}(?:\.0+)?\s*$/.test(text)
  );
}

/** A sign instead of a figure, or a figure with a letter that qualifies it (`851E`, `1,204r`). */
function isMark(text: string): boolean {
  const short = text.trim();
  if (short.length <= 14 && /^\d[\d.,]*\s?[A-Za-z](?:\))?$/.test(short)) return true;
  // (a) and (b) stand under headings, A and B may be headings or names.
  return short.length <= 3 && !/^\(\w\)$|^[A-Z]$|[£%\d]/.test(short) && !/\p{L}{2}/u.test(short);
}
