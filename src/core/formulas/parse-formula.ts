import { columnNumber } from "../workbook/cell-ref";
import {
  lastColumn,
  lastRow,
  type Corner,
  type Formula,
  type Operator,
  type Reference,
} from "./formula";
import { scanCell, type ScannedCell } from "./scan-reference";
import { TokenReader } from "./token";

/** Excel's own limit on a formula's length, and a depth that no formula people write comes near. */
const longest = 8192;
const deepest = 80;

/** How tightly the signs between two parts bind; a higher number binds first. */
const strengths: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 6,
};

/**
 * Takes a formula apart, as Excel writes it in cell (`row`, `column`). Null where it is none that can be read; time
 * grows with its length alone.
 */
export function parseFormula(formula: string, row: number, column: number): Formula | null {
  if (!formula.startsWith("=") || formula.length > longest) return null;
  try {
    return new Parser(formula, row, column).parse();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

class Unreadable extends Error {}

class Parser {
  private readonly tokens: TokenReader;
  private readonly cell: ScannedCell = { row: 0, column: 0, rowFixed: false, columnFixed: false };
  private depth = 0;

  constructor(
    text: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    this.tokens = new TokenReader(text);
  }

  parse(): Formula {
    const formula = this.expression(0);
    if (this.tokens.kind !== "end") throw new Unreadable();
    return formula;
  }

  private expression(least: number): Formula {
    if (++this.depth > deepest) throw new Unreadable();
    let left = this.prefix();
    for (;;) {
      const strength = this.tokens.kind === "mark" ? strengths[this.tokens.value] : undefined;
      if (strength === undefined || strength <= least) break;
      const operator = this.tokens.value as Operator;
      this.tokens.advance();
      left = { kind: "operation", operator, parts: [left, this.expression(strength)] };
    }
    this.depth--;
    return left;
  }

  /** A sign binds tighter than a power in Excel: −2^2 is 4. */
  private prefix(): Formula {
    if (++this.depth > deepest) throw new Unreadable();
    let formula: Formula;
    if (this.isMark("-")) {
      this.tokens.advance();
      formula = { kind: "operation", operator: "negate", parts: [this.prefix()] };
    } else if (this.isMark("+") || this.isMark("@")) {
      this.tokens.advance();
      formula = this.prefix();
    } else formula = this.postfix(this.operand());
    this.depth--;
    return formula;
  }

  private postfix(operand: Formula): Formula {
    let formula = operand;
    for (;;) {
      if (this.isMark("%")) {
        this.tokens.advance();
        formula = { kind: "operation", operator: "percent", parts: [formula] };
      } else if (this.isMark("#") || this.isMark("!")) {
        this.tokens.advance();
        formula = { kind: "other", parts: [formula] };
      } else if (this.isMark(":") || (this.tokens.spaced && this.startsOperand())) {
        // A range between computed ends, or what two ranges share.
        if (this.isMark(":")) this.tokens.advance();
        formula = { kind: "other", parts: [formula, this.operand()] };
      } else return formula;
    }
  }

  private startsOperand(): boolean {
    const { kind } = this.tokens;
    return kind === "word" || kind === "quoted" || kind === "bracket";
  }

  private operand(): Formula {
    const { tokens } = this;
    const { kind, value } = tokens;
    switch (kind) {
      case "number":
        return this.rowsOr({ kind: "number", value: Number(value) });
      case "text":
        tokens.advance();
        return { kind: "text", value };
      case "error":
        tokens.advance();
        // A deleted sheet leaves the address behind: #REF!B4, #REF!B4:B9.
        if (!tokens.spaced && tokens.kind === "word" && !this.cells(null, null)) tokens.advance();
        return { kind: "error", value };
      case "quoted":
        return this.onSheet(value);
      case "bracket":
        return this.inBook(value);
      case "word":
        return this.word(value);
      default:
        return this.group();
    }
  }

  private group(): Formula {
    const { tokens } = this;
    if (this.isMark("(")) {
      tokens.advance();
      const first = this.expression(0);
      const parts = [first];
      while (this.isMark(",")) {
        tokens.advance();
        parts.push(this.expression(0));
      }
      this.close(")");
      return parts.length === 1 ? first : { kind: "other", parts };
    }
    if (!this.isMark("{")) throw new Unreadable();
    while (!this.isMark("}")) {
      if (tokens.kind === "end") throw new Unreadable();
      tokens.advance();
    }
    tokens.advance();
    return { kind: "other", parts: [] };
  }

  private word(value: string): Formula {
    const { tokens } = this;
    const after = tokens.text.charAt(tokens.next);
    if (after === "(") return this.call(value);
    if (after === "!") return this.onSheet(value);
    const cell = this.cells(null, null);
    if (cell) return cell;
    tokens.advance();
    if (tokens.kind === "bracket" && !tokens.spaced) {
      tokens.advance();
      return { kind: "other", parts: [] };
    }
    if (this.isMark(":") && tokens.text.indexOf("!", tokens.start) > 0) {
      // First:Last!B4 adds up the same cell of several sheets.
      tokens.advance();
      const threeD = this.operand();
      return { kind: "other", parts: [threeD] };
    }
    const upper = value.toUpperCase();
    if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
    return { kind: "name", name: value, book: null };
  }

  private call(name: string): Formula {
    const { tokens } = this;
    tokens.advance();
    tokens.advance();
    const parts: Formula[] = [];
    if (this.isMark(")")) {
      tokens.advance();
      return { kind: "call", name: name.toUpperCase(), parts };
    }
    for (;;) {
      if (this.isMark(",") || this.isMark(")")) parts.push({ kind: "blank" });
      else parts.push(this.expression(0));
      if (this.isMark(",")) tokens.advance();
      else break;
    }
    this.close(")");
    return { kind: "call", name: name.toUpperCase(), parts };
  }

  /** What stands after a sheet's name: `'C:\Finance\[Book.xlsx]Summary'!B4` names another workbook too. */
  private onSheet(name: string): Formula {
    const { tokens } = this;
    tokens.advance();
    if (!this.isMark("!")) throw new Unreadable();
    tokens.advance();
    const close = name.lastIndexOf("]");
    const open = name.lastIndexOf("[", close);
    const book = open >= 0 ? name.slice(0, open) + name.slice(open + 1, close) : null;
    const sheet = open >= 0 ? name.slice(close + 1) : name;
    if (sheet.includes(":")) {
      this.operand();
      return { kind: "other", parts: [] };
    }
    return this.afterSheet(sheet, book);
  }

  /** `[1]Summary!B4`, `[Book.xlsx]Summary!B4`, `[1]!Name`; a bracket alone belongs to a table. */
  private inBook(book: string): Formula {
    const { tokens } = this;
    tokens.advance();
    if (this.isMark("!")) {
      tokens.advance();
      const name = tokens.value;
      if (tokens.kind === "word" && tokens.text.charAt(tokens.next) === "(") return this.call(name);
      tokens.advance();
      return { kind: "name", name, book };
    }
    if ((tokens.kind !== "word" && tokens.kind !== "quoted") || tokens.spaced)
      return { kind: "other", parts: [] };
    const sheet = tokens.value;
    tokens.advance();
    if (!this.isMark("!")) return { kind: "other", parts: [] };
    tokens.advance();
    return this.afterSheet(sheet, book);
  }

  private afterSheet(sheet: string, book: string | null): Formula {
    const { tokens } = this;
    if (tokens.kind === "error") {
      tokens.advance();
      return { kind: "error", value: "#REF!" };
    }
    const cells = this.cells(sheet, book);
    if (cells) return cells;
    if (tokens.kind === "number") return this.rowsOr({ kind: "number", value: NaN }, sheet, book);
    const name = tokens.value;
    if (tokens.kind !== "word") throw new Unreadable();
    if (tokens.text.charAt(tokens.next) === "(") return this.call(name);
    tokens.advance();
    return { kind: "name", name, book };
  }

  /** `B4`, `B4:C9`, `B:C`, `$4:$9`; null where the word is none of them. */
  private cells(sheet: string | null, book: string | null): Reference | null {
    const { tokens } = this;
    const from = this.corner();
    if (from) {
      tokens.advance();
      if (!this.isMark(":")) return { kind: "reference", sheet, book, from, to: from };
      const { next } = tokens;
      const to = this.cornerAt(next);
      if (!to) return { kind: "reference", sheet, book, from, to: from };
      tokens.next = to.end;
      tokens.advance();
      return { kind: "reference", sheet, book, ...inOrder(from, to.corner) };
    }
    return this.whole(sheet, book);
  }

  private corner(): Corner | null {
    const found = this.cornerAt(this.tokens.start);
    return found && found.end === this.tokens.next ? found.corner : null;
  }

  private cornerAt(at: number): { corner: Corner; end: number } | null {
    const { cell } = this;
    const end = scanCell(this.tokens.text, at, cell);
    if (end < 0) return null;
    const corner = {
      row: cell.rowFixed ? cell.row : cell.row - this.row,
      column: cell.columnFixed ? cell.column : cell.column - this.column,
      rowFixed: cell.rowFixed,
      columnFixed: cell.columnFixed,
    };
    return { corner, end };
  }

  /** Whole columns `B:C` and rows `$4:$9`. */
  private whole(sheet: string | null, book: string | null): Reference | null {
    const { tokens } = this;
    const match = whole.exec(tokens.text.slice(tokens.start, tokens.start + 24));
    if (!match) return null;
    const [all, , first = "", , last = "", , top = "", , bottom = ""] = match;
    tokens.next = tokens.start + all.length;
    tokens.advance();
    const fixed = { rowFixed: true, columnFixed: true };
    const [a, b] = [columnNumber(first), columnNumber(last)];
    const [c, d] = [Number(top), Number(bottom)];
    return first !== ""
      ? {
          kind: "reference",
          sheet,
          book,
          from: { row: 1, column: Math.min(a, b), ...fixed },
          to: { row: lastRow, column: Math.max(a, b), ...fixed },
        }
      : {
          kind: "reference",
          sheet,
          book,
          from: { row: Math.min(c, d), column: 1, ...fixed },
          to: { row: Math.max(c, d), column: lastColumn, ...fixed },
        };
  }

  private rowsOr(
    number: Formula,
    sheet: string | null = null,
    book: string | null = null,
  ): Formula {
    const rows = this.whole(sheet, book);
    if (rows) return rows;
    this.tokens.advance();
    return number;
  }

  private isMark(mark: string): boolean {
    return this.tokens.kind === "mark" && this.tokens.value === mark;
  }

  private close(mark: string): void {
    if (!this.isMark(mark)) throw new Unreadable();
    this.tokens.advance();
  }
}

const whole = /^(?:(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!])/i;

/** B9:B4 is the same block as B4:B9. Corners of one kind can be put in order. */
function inOrder(one: Corner, two: Corner): { from: Corner; to: Corner } {
  const rows = one.rowFixed === two.rowFixed && one.row > two.row;
  const columns = one.columnFixed === two.columnFixed && one.column > two.column;
  const pick = (row: Corner, column: Corner): Corner => ({
    row: row.row,
    rowFixed: row.rowFixed,
    column: column.column,
    columnFixed: column.columnFixed,
  });
  return {
    from: pick(rows ? two : one, columns ? two : one),
    to: pick(rows ? one : two, columns ? one : two),
  };
}
