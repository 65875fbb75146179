import { DamagedPart } from "../../zip/damaged-part";

/**
 * What a scanner tells of. Positions point into `bytes`, which is only good during the call. Names
 * come without their prefix; attributes stand between `nameEnd` and `end`.
 */
export interface XmlTarget {
  open(bytes: Uint8Array, name: number, nameEnd: number, end: number): void;
  close(bytes: Uint8Array, name: number, nameEnd: number): void;
  /** `raw` where the text stood in CDATA, so that nothing in it is an entity. */
  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void;
}

const tokenLimit = 4_000_000;
const depthLimit = 256;
const lessThan = 60;
const greaterThan = 62;
const slash = 47;
const colon = 58;
const [cdataStart, cdataEnd, commentStart, commentEnd, instructionEnd] = [
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "?>",
].map((text) => Uint8Array.from(text, (c) => c.charCodeAt(0))) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/**
 * Reads UTF-8 XML straight from bytes, in pieces. A sheet of two million cells has ten million tags;
 * a general parser that makes strings and objects of each takes several times as long.
 * Document type declarations, and with them entities of the file's own making, are refused.
 */
export class XmlScanner {
  private carry: Uint8Array = new Uint8Array(0);
  private readonly open = new Int32Array(depthLimit);
  private depth = 0;
  private rooted = false;

  constructor(private readonly target: XmlTarget) {}

  /** @throws DamagedPart where the XML is not well formed. */
  push(piece: Uint8Array, last: boolean): void {
    const bytes = this.carry.length === 0 ? piece : join(this.carry, piece);
    const rest = this.scan(bytes);
    if (bytes.length - rest > tokenLimit) throw malformed();
    this.carry = bytes.slice(rest);
    if (last && (this.depth > 0 || !this.rooted || !isBlank(this.carry))) throw malformed();
  }

  /** Returns the position from which more bytes are needed. */
  private scan(bytes: Uint8Array): number {
    const target = this.target;
    const length = bytes.length;
    let at = 0;
    for (;;) {
      let tag = at;
      while (tag < length && bytes[tag] !== lessThan) tag++;
      if (tag >= length) return at;
      if (tag > at && this.depth > 0) target.text(bytes, at, tag, false);
      at = tag;
      const first = bytes[tag + 1];
      if (first === undefined) return at;
      if (first === 33 || first === 63) {
        const next = this.scanSpecial(bytes, tag);
        if (next < 0) return at;
        at = next;
        continue;
      }
      const closing = first === slash;
      let name = closing ? tag + 2 : tag + 1;
      let p = name;
      let c = 0;
      for (; p < length; p++) {
        c = bytes[p] as number;
        if (c === colon) name = p + 1;
        else if (c <= 32 || c === greaterThan || c === slash) break;
      }
      const nameEnd = p;
      for (; p < length; p++) {
        c = bytes[p] as number;
        if (c === greaterThan) break;
        if (c === 34 || c === 39) {
          p++;
          while (p < length && bytes[p] !== c) p++;
        } else if (c === lessThan) throw malformed();
      }
      if (p >= length) return at;
      if (nameEnd === name) throw malformed();
      const mark = ((nameEnd - name) << 8) | (bytes[name] as number);
      if (closing) {
        if (this.depth === 0 || this.open[--this.depth] !== mark) throw malformed();
        target.close(bytes, name, nameEnd);
      } else {
        const empty = bytes[p - 1] === slash;
        if (this.depth === 0 && this.rooted) throw malformed();
        this.rooted = true;
        target.open(bytes, name, nameEnd, empty ? p - 1 : p);
        if (empty) target.close(bytes, name, nameEnd);
        else {
          if (this.depth >= depthLimit) throw malformed();
          this.open[this.depth++] = mark;
        }
      }
      at = p + 1;
    }
  }

  /** Comments, CDATA and instructions; returns where they end, or -1 where more bytes are needed. */
  private scanSpecial(bytes: Uint8Array, at: number): number {
    if (bytes[at + 1] === 63) return after(bytes, at + 2, instructionEnd);
    if (bytes.length - at < cdataStart.length) return -1;
    if (startsWith(bytes, at, commentStart))
      return after(bytes, at + commentStart.length, commentEnd);
    if (!startsWith(bytes, at, cdataStart))
      throw new DamagedPart("it declares a document type, which no workbook needs");
    const start = at + cdataStart.length;
    const end = after(bytes, start, cdataEnd);
    if (end > 0 && this.depth > 0) this.target.text(bytes, start, end - cdataEnd.length, true);
    return end;
  }
}

function startsWith(bytes: Uint8Array, at: number, mark: Uint8Array): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[at + i] !== mark[i]) return false;
  return true;
}

function after(bytes: Uint8Array, from: number, mark: Uint8Array): number {
  for (let at = from; at + mark.length <= bytes.length; at++)
    if (startsWith(bytes, at, mark)) return at + mark.length;
  return -1;
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((c) => c <= 32);
}

function malformed(): DamagedPart {
  return new DamagedPart("it is damaged");
}
