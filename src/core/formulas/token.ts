import { isWordCode } from "./scan-reference";

/** A piece of a formula. `word` is a name, function, address or sheet, told apart by what follows it. */
export type TokenKind =
  "number" | "text" | "word" | "quoted" | "bracket" | "error" | "mark" | "end";

const marks2 = new Set(["<>", "<=", ">="]);
const errors =
  /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)/iy;

/** Walks a formula piece by piece; one piece is known at a time, so nothing is kept of a long one. */
export class TokenReader {
  kind: TokenKind = "end";
  /** The piece as it stands; without its quotes for `text` and `quoted`. */
  value = "";
  /** Where the piece starts and where the next one may. */
  start = 0;
  next: number;
  /** White space stood before the piece: between two references it means what they share. */
  spaced = false;

  constructor(readonly text: string) {
    this.next = text.startsWith("=") ? 1 : 0;
    this.advance();
  }

  advance(): void {
    const { text } = this;
    let at = this.next;
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    this.spaced = at > this.next;
    this.start = at;
    if (at >= text.length) return this.set("end", at, "");
    const code = text.charCodeAt(at);
    if (code === 34 || code === 39) return this.quoted(code === 34 ? "text" : "quoted", code);
    if ((code >= 48 && code <= 57) || (code === 46 && isDigit(text.charCodeAt(at + 1))))
      return this.number();
    if (code === 36 || isWordCode(code)) {
      at++;
      while (at < text.length && (text.charCodeAt(at) === 36 || isWordCode(text.charCodeAt(at))))
        at++;
      return this.set("word", at, text.slice(this.start, at));
    }
    if (code === 91) return this.bracket();
    if (code === 35) {
      errors.lastIndex = at;
      const error = errors.exec(text);
      if (error) return this.set("error", errors.lastIndex, error[0]);
    }
    const two = text.slice(at, at + 2);
    this.set("mark", at + (marks2.has(two) ? 2 : 1), marks2.has(two) ? two : text.charAt(at));
  }

  private set(kind: TokenKind, next: number, value: string): void {
    this.kind = kind;
    this.next = next;
    this.value = value;
  }

  private quoted(kind: TokenKind, quote: number): void {
    const mark = String.fromCharCode(quote);
    let at = this.start + 1;
    for (;;) {
      const end = this.text.indexOf(mark, at);
      if (end < 0) return this.set("mark", this.text.length, mark);
      if (this.text.charCodeAt(end + 1) !== quote) {
        const inner = this.text.slice(this.start + 1, end);
        return this.set(kind, end + 1, inner.split(mark + mark).join(mark));
      }
      at = end + 2;
    }
  }

  /** `1.5`, `2E-3`; `4:9` is left to the parser, and `5A` is a word. */
  private number(): void {
    const { text } = this;
    let at = this.start;
    while (isDigit(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) === 46) {
      at++;
      while (isDigit(text.charCodeAt(at))) at++;
    }
    if ((text.charCodeAt(at) & 0xdf) === 69) {
      let power = at + 1;
      if (text.charAt(power) === "+" || text.charAt(power) === "-") power++;
      if (isDigit(text.charCodeAt(power))) {
        at = power;
        while (isDigit(text.charCodeAt(at))) at++;
      }
    }
    if (!isWordCode(text.charCodeAt(at))) return this.set("number", at, text.slice(this.start, at));
    while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
    this.set("word", at, text.slice(this.start, at));
  }

  /** `[1]`, `[Book.xlsx]`, and the nested brackets of a structured reference. */
  private bracket(): void {
    let depth = 0;
    for (let at = this.start; at < this.text.length; at++) {
      const mark = this.text.charAt(at);
      if (mark === "[") depth++;
      if (mark === "]" && --depth === 0)
        return this.set("bracket", at + 1, this.text.slice(this.start + 1, at));
    }
    this.set("mark", this.text.length, "[");
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
