import type { CellRef } from "../workbook/cell-ref";
import type { FormulaBook } from "./formula-book";
import { blockOf, type FormulaSheet } from "./formula-sheet";

/** Circles beyond this many are not told apart. */
const mostCircles = 200;

const unseen = 0;
const open = 1;
const done = 2;

/**
 * Formulas that come back to themselves, each circle once, as the cells on its way. A formula that names its own cell
 * is a circle of one.
 *
 * Every formula is entered once and every cell it names is looked at once; `steps` bounds the blocks of a hostile
 * workbook, and what lies beyond is not looked at.
 */
export function findCircles(book: FormulaBook): readonly (readonly CellRef[])[] {
  return new CircleFinder(book).find();
}

/** How far the cells named by a formula have been followed. */
interface Step {
  readonly node: number;
  reference: number;
  /** Next formula within the block of that reference, and the end of its row. */
  row: number;
  at: number;
}

class CircleFinder {
  private readonly sheets: FormulaSheet[];
  private readonly starts: number[] = [];
  private readonly states: Uint8Array;
  private readonly circles: CellRef[][] = [];
  private steps: number;

  constructor(private readonly book: FormulaBook) {
    this.sheets = [...book.all()];
    let total = 0;
    for (const sheet of this.sheets) {
      this.starts.push(total);
      total += sheet.count;
    }
    this.states = new Uint8Array(total);
    this.steps = 20 * total + 2_000_000;
  }

  find(): readonly (readonly CellRef[])[] {
    // A circle has at least one formula that looks on; the many that only look back need not be followed.
    for (const [number, sheet] of this.sheets.entries())
      for (let at = 0; at < sheet.count && this.circles.length < mostCircles; at++) {
        const node = (this.starts[number] ?? 0) + at;
        if (this.states[node] === unseen && !sheet.shapeOf(at).looksBack) this.follow(node);
      }
    return this.circles;
  }

  private follow(first: number): void {
    const path: Step[] = [this.enter(first)];
    for (let step = path[path.length - 1]; step; step = path[path.length - 1]) {
      const next = this.steps > 0 ? this.next(step) : -1;
      if (next < 0) {
        this.states[step.node] = done;
        path.pop();
      } else if (this.states[next] === unseen) path.push(this.enter(next));
      else if (this.states[next] === open && this.circles.length < mostCircles) {
        let from = path.length - 1;
        while (path[from]?.node !== next) from--;
        this.circles.push(path.slice(from).map(({ node }) => this.refOf(node)));
      }
    }
  }

  private enter(node: number): Step {
    this.states[node] = open;
    return { node, reference: -1, row: 1, at: 0 };
  }

  /** The next formula, among the cells a formula names, that has not been done with; −1 where there is none left. */
  private next(step: Step): number {
    const [sheet, own, at] = this.locate(step.node);
    const { references } = sheet.shapeOf(at);
    for (;;) {
      const reference = references[step.reference];
      const target = reference ? this.sheetOf(reference.sheet, own) : -1;
      const other = this.sheets[target];
      const block = reference && blockOf(reference, sheet.rowOf(at), sheet.columnOf(at));
      if (other && block && other.count > 0)
        while (step.row <= block.bottom) {
          if (--this.steps < 0) return -1;
          if (step.at < 0) step.at = other.firstFrom(step.row, block.left);
          if (step.at >= other.count) break;
          const row = other.rowOf(step.at);
          if (row > block.bottom) break;
          const column = other.columnOf(step.at);
          if (row > step.row || column > block.right) {
            // On to the row of the next formula, or past the end of this one.
            step.row = row > step.row ? row : row + 1;
            step.at = -1;
            continue;
          }
          const node = (this.starts[target] ?? 0) + step.at++;
          if (this.states[node] !== done) return node;
        }
      if (++step.reference >= references.length) return -1;
      const following = references[step.reference];
      const start = following && blockOf(following, sheet.rowOf(at), sheet.columnOf(at));
      step.row = start?.top ?? 1;
      step.at = -1;
    }
  }

  private sheetOf(name: string | null, own: number): number {
    if (name === null) return own;
    const sheet = this.book.sheet(name);
    return sheet ? this.sheets.indexOf(sheet) : -1;
  }

  private locate(node: number): [FormulaSheet, number, number] {
    let sheet = this.sheets.length - 1;
    while (sheet > 0 && (this.starts[sheet] ?? 0) > node) sheet--;
    return [this.sheets[sheet] as FormulaSheet, sheet, node - (this.starts[sheet] ?? 0)];
  }

  private refOf(node: number): CellRef {
    const [sheet, , at] = this.locate(node);
    return { sheet: sheet.name, row: sheet.rowOf(at), column: sheet.columnOf(at) };
  }
}
