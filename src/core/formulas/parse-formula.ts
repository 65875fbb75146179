import type { Formula, Operator } from "./formula";
import { ReferenceReader } from "./reference-reader";
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
  private readonly references: ReferenceReader;
  private depth = 0;

  constructor(text: string, row: number, column: number) {
    this.tokens = new TokenReader(text);
    this.references = new ReferenceReader(this.tokens, row, column);
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
        if (!tokens.spaced && tokens.kind === "word" && !this.references.read(null, null))
          tokens.advance();
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
    const cell = this.references.read(null, null);
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
    const cells = this.references.read(sheet, book);
    if (cells) return cells;
    if (tokens.kind === "number") return this.rowsOr({ kind: "number", value: NaN }, sheet, book);
    const name = tokens.value;
    if (tokens.kind !== "word") throw new Unreadable();
    if (tokens.text.charAt(tokens.next) === "(") return this.call(name);
    tokens.advance();
    return { kind: "name", name, book };
  }

  private rowsOr(
    number: Formula,
    sheet: string | null = null,
    book: string | null = null,
  ): Formula {
    const rows = this.references.readWhole(sheet, book);
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
