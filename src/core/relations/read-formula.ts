import { columnNumber } from "../workbook/cell-ref";

/** A cell that a formula adds or takes away. */
export interface FormulaTerm {
  /** Null for the formula's own sheet. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

/** A formula that only adds and subtracts cells. */
export interface FormulaSum {
  readonly terms: readonly FormulaTerm[];
  /** It uses SUBTOTAL, which leaves out cells that are subtotals themselves. */
  readonly skipsSubtotals: boolean;
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
  private readonly terms: FormulaTerm[] = [];
  private skipsSubtotals = false;
  private at = 1;

  constructor(private readonly text: string) {}

  read(): FormulaSum | null {
    if (!this.sum(1, 0) || this.at < this.text.trimEnd().length) return null;
    return { terms: this.terms, skipsSubtotals: this.skipsSubtotals };
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
    if (!(count > 0) || this.terms.length + count > mostTerms) return false;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        this.terms.push({ sheet, row, column, sign });
    return true;
  }

  private close(): boolean {
    return this.take()?.[9] === ")";
  }

  private peek(): string | undefined {
    const at = this.at;
    const mark = this.take()?.[9];
    this.at = at;
    return mark;
  }

  private take(): RegExpExecArray | null {
    token.lastIndex = this.at;
    const match = token.exec(this.text);
    if (match) this.at = token.lastIndex;
    return match;
  }
}
