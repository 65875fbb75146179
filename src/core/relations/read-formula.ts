import { columnNumber, type Range } from "../workbook/cell-ref";

/** A cell that a formula adds or takes away. */
export interface FormulaTerm {
  /** Null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

/** A block of cells that a formula adds or takes away. */
export interface FormulaArea {
  /** Null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly range: Range;
  readonly sign: 1 | -1;
}

/** A formula that only adds and subtracts cells. */
export class FormulaSum {
  constructor(
    readonly areas: readonly FormulaArea[],
    /** Cells of all areas. */
    readonly size: number,
    /** It uses SUBTOTAL, which leaves out cells that are subtotals themselves. */
    readonly skipsSubtotals: boolean,
  ) {}

  /** Every cell by itself. */
  get terms(): readonly FormulaTerm[] {
    const terms: FormulaTerm[] = [];
    for (const { sheet, range, sign } of this.areas)
      for (let row = range.top; row <= range.bottom; row++)
        for (let column = range.left; column <= range.right; column++)
          terms.push({ sheet, row, column, sign });
    return terms;
  }
}

const mostTerms = 100_000;
const token =
  /\s*(?:(SUM|SUBTOTAL|ROUND)\s*\(|(?:'((?:[^']|''){1,99})'!|([A-Za-z_][\w.]{0,60})!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?(?![\w(])|(\d{1,9}(?:\.\d{1,9})?)|([-+(),]))/iy;

/**
 * Reads `=SUM(B4:B9)`, `=B4+B9-C3`, `=SUM(B4:B9,B12)-'Other sheet'!B2`, `=ROUND(SUM(B4:B9),0)` and the like.
 * Null for every other formula; a formula that also multiplies or uses a constant promises no plain sum.
 */
export function readFormula(formula: string): FormulaSum | null {
  if (!formula.startsWith("=") || formula.length > 4000) return null;
  return new FormulaReader(formula).read();
}

class FormulaReader {
  private readonly areas: FormulaArea[] = [];
  private size = 0;
  private skipsSubtotals = false;
  private at = 1;
  /** The token at `at`, once it has been looked at. */
  private ahead: RegExpExecArray | null | undefined;

  constructor(private readonly text: string) {}

  read(): FormulaSum | null {
    if (!this.sum(1, 0) || this.at < this.text.trimEnd().length) return null;
    return new FormulaSum(this.areas, this.size, this.skipsSubtotals);
  }

  private sum(sign: 1 | -1, depth: number): boolean {
    if (depth > 8) return false;
    let next = sign;
    for (let first = true; ; first = false) {
      let op = this.peek();
      if (op === "+" || op === "-") {
        this.take();
        if (op === "-") next = sign === 1 ? -1 : 1;
        else next = sign;
        op = this.peek();
      } else if (!first) return true;
      if (!this.term(next, depth)) return false;
    }
  }

  private term(sign: 1 | -1, depth: number): boolean {
    const match = this.take();
    if (!match) return false;
    const [, call, , , , , , , , mark] = match;
    if (mark === "(") return this.sum(sign, depth + 1) && this.close();
    if (mark !== undefined) return false;
    if (call === undefined) return match[4] !== undefined && this.cells(match, sign, false);
    const name = call.toUpperCase();
    if (name === "ROUND") {
      if (!this.sum(sign, depth + 1) || this.peek() !== ",") return false;
      this.take();
      if (this.peek() === "-") this.take();
      return this.take()?.[8] !== undefined && this.close();
    }
    if (name === "SUBTOTAL") {
      this.skipsSubtotals = true;
      const kind = this.take()?.[8];
      if ((kind !== "9" && kind !== "109") || this.peek() !== ",") return false;
      this.take();
    }
    return this.list(sign);
  }

  private list(sign: 1 | -1): boolean {
    for (;;) {
      const match = this.take();
      if (match?.[4] === undefined || !this.cells(match, sign, true)) return false;
      const mark = this.peek();
      this.take();
      if (mark === ")") return true;
      if (mark !== ",") return false;
    }
  }

  private cells(match: RegExpExecArray, sign: 1 | -1, mayRange: boolean): boolean {
    const sheet = match[2]?.replace(/''/g, "'") ?? match[3] ?? null;
    const left = columnNumber(match[4] ?? "");
    const top = Number(match[5]);
    const right = match[6] === undefined ? left : columnNumber(match[6]);
    const bottom = match[7] === undefined ? top : Number(match[7]);
    if (match[6] !== undefined && !mayRange) return false;
    const count = (bottom - top + 1) * (right - left + 1);
    this.size += count;
    if (!(count > 0) || this.size > mostTerms) return false;
    this.areas.push({ sheet, range: { top, left, bottom, right }, sign });
    return true;
  }

  private close(): boolean {
    return this.take()?.[9] === ")";
  }

  private peek(): string | undefined {
    return this.look()?.[9];
  }

  private take(): RegExpExecArray | null {
    const match = this.look();
    if (!match) return null;
    this.at += match[0].length;
    this.ahead = undefined;
    return match;
  }

  private look(): RegExpExecArray | null {
    if (this.ahead === undefined) {
      token.lastIndex = this.at;
      this.ahead = token.exec(this.text);
    }
    return this.ahead;
  }
}
