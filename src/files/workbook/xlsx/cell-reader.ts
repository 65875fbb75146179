import { makeCell, type RareParts } from "../../../core/workbook/make-cell";
import type { RowSnapshot } from "../../../core/workbook/snapshot";
import { DamagedPart, OversizedPart } from "../../zip/damaged-part";
import { decodeNumber, decodeText, readAttributes, spells } from "../xml/decode-bytes";
import { isOn } from "../xml/xml-element";
import { decodeEscapes } from "./decode-escapes";
import { FormulaReader } from "./formula-reader";
import { serialOfIsoDate } from "./iso-date";
import type { SharedStrings } from "./read-shared-strings";
import type { CellStyle } from "./read-styles";
import { RowCollector } from "./row-collector";

/** What cells refer to, and how many cells the whole book may still hold. */
export interface BookParts {
  readonly strings: SharedStrings;
  readonly styles: readonly [CellStyle, ...CellStyle[]];
  /** Days count from 1904 rather than 1900. */
  readonly date1904: boolean;
  cellsLeft: number;
}

/** A filled cell whose letters cannot be seen. */
export interface UnseenCell {
  readonly row: number;
  readonly column: number;
}

/** Cells of a sheet that cannot be seen are listed up to here. */
const mostUnseen = 10_000;
const lastRow = 1_048_576;
const lastColumn = 16_384;
/** Days between the two ways of counting. */
const days1904 = 1_462;

const Inside = { Nothing: 0, Value: 1, Formula: 2, Text: 3 } as const;
type Inside = (typeof Inside)[keyof typeof Inside];

/** Reads the rows and cells of a sheet as they pass. */
export class CellReader {
  private readonly rows = new RowCollector();
  private readonly formulas = new FormulaReader();
  private row = 0;
  private hidden = false;
  private column = 0;
  private style: CellStyle;
  private kind = "n";
  private inside: Inside = Inside.Nothing;
  private phonetic = 0;
  private number = NaN;
  private value = "";
  private hasValue = false;
  private formulaTag: ReadonlyMap<string, string> | null = null;
  private formulaText = "";
  private hasFormula = false;
  private widest = 0;
  private count = 0;
  private uncalculated = 0;
  private readonly unseen: UnseenCell[] = [];

  constructor(private readonly book: BookParts) {
    this.style = book.styles[0];
  }

  open(bytes: Uint8Array, name: number, nameEnd: number, end: number): void {
    if (nameEnd - name === 1) {
      const c = bytes[name];
      if (c === 99) this.openCell(bytes, nameEnd, end);
      else if (c === 118) this.inside = Inside.Value;
      else if (c === 102) {
        this.inside = Inside.Formula;
        this.hasFormula = true;
        this.formulaTag = end > nameEnd ? readAttributes(bytes, nameEnd, end) : null;
      } else if (c === 116 && this.phonetic === 0) this.inside = Inside.Text;
    } else if (spells(bytes, name, nameEnd, "row")) this.openRow(bytes, nameEnd, end);
    else if (spells(bytes, name, nameEnd, "rPh")) this.phonetic++;
  }

  close(bytes: Uint8Array, name: number, nameEnd: number): void {
    if (nameEnd - name === 1) {
      this.inside = Inside.Nothing;
      if (bytes[name] === 99) this.closeCell();
    } else if (spells(bytes, name, nameEnd, "row")) this.rows.endRow(this.row, this.hidden);
    else if (spells(bytes, name, nameEnd, "rPh")) this.phonetic--;
  }

  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    if (this.inside === Inside.Nothing) return;
    if (this.inside === Inside.Formula) this.formulaText += decodeText(bytes, start, end, raw);
    else if (this.inside === Inside.Value && (this.kind === "n" || this.kind === "s")) {
      if (this.hasValue) throw new DamagedPart("it is damaged");
      this.number = decodeNumber(bytes, start, end);
      this.hasValue = !Number.isNaN(this.number);
    } else {
      this.value += decodeText(bytes, start, end, raw);
      this.hasValue = true;
    }
  }

  finish(): {
    rows: RowSnapshot[];
    widest: number;
    count: number;
    uncalculated: number;
    unseen: readonly UnseenCell[];
  } {
    return {
      rows: this.rows.finish(),
      widest: this.widest,
      count: this.count,
      uncalculated: this.uncalculated,
      unseen: this.unseen,
    };
  }

  private openRow(bytes: Uint8Array, from: number, end: number): void {
    let number = this.row + 1;
    this.hidden = false;
    for (let at = from; at < end; at++) {
      if ((bytes[at] as number) <= 32) continue;
      const name = at;
      while (at < end && bytes[at] !== 61) at++;
      const nameEnd = at;
      while (at < end && bytes[at] !== 34 && bytes[at] !== 39) at++;
      const quote = bytes[at];
      const start = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (nameEnd - name === 1 && bytes[name] === 114) number = decodeNumber(bytes, start, at);
      else if (spells(bytes, name, nameEnd, "hidden"))
        this.hidden = isOn(decodeText(bytes, start, at));
    }
    this.row = number;
    if (!(this.row >= 1 && this.row <= lastRow && Number.isInteger(this.row)))
      throw new DamagedPart("a row has an impossible number");
    this.column = 0;
    this.formulas.startRow(this.row);
  }

  /** Attributes by hand: a map for each of two million cells would cost a second. */
  private openCell(bytes: Uint8Array, from: number, end: number): void {
    let column = 0;
    let style = 0;
    this.kind = "n";
    for (let at = from; at < end; at++) {
      if ((bytes[at] as number) <= 32) continue;
      const name = at;
      while (at < end && bytes[at] !== 61) at++;
      const nameLength = at - name;
      while (at < end && bytes[at] !== 34 && bytes[at] !== 39) at++;
      const quote = bytes[at];
      const start = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (nameLength !== 1) continue;
      const c = bytes[name];
      if (c === 114) column = readColumn(bytes, start, at);
      else if (c === 115) style = decodeNumber(bytes, start, at);
      else if (c === 116) this.kind = decodeText(bytes, start, at);
    }
    this.column = column > 0 ? column : this.column + 1;
    if (this.column > lastColumn) throw new DamagedPart("a cell has an impossible address");
    this.style = this.book.styles[style] ?? this.book.styles[0];
    this.hasValue = this.hasFormula = false;
    this.number = NaN;
    this.value = "";
    this.formulaText = "";
  }

  private closeCell(): void {
    const { column, style } = this;
    let formula: string | undefined;
    if (this.hasFormula) formula = this.readFormula();
    else formula = this.formulas.arrayAt(this.row, column);
    if (!this.hasValue) {
      if (formula === undefined) return;
      const empty = this.kind === "str" || this.kind === "inlineStr";
      if (!empty) this.uncalculated++;
      this.add(column, empty ? "" : null, "", formula, style.bold);
      return;
    }
    switch (this.kind) {
      case "n":
        this.addNumber(this.number, formula);
        break;
      case "s": {
        const text = this.book.strings.texts[this.number];
        if (text === undefined) throw new DamagedPart("a cell refers to a text that is missing");
        const bold = style.bold || this.book.strings.bold.has(this.number);
        if (text !== "" || formula !== undefined)
          this.add(column, text, style.shown.text(text), formula, bold);
        break;
      }
      case "b": {
        const value = isOn(this.value.trim());
        this.add(column, value, value ? "TRUE" : "FALSE", formula, style.bold);
        break;
      }
      case "e":
        this.add(column, this.value, this.value, formula, style.bold, this.value);
        break;
      case "d": {
        const serial = serialOfIsoDate(this.value);
        if (serial === null) this.add(column, this.value, this.value, formula, style.bold);
        else if (style.shown.date) this.addSerial(serial, style.shown.number(serial), formula);
        else this.addSerial(serial, this.value, formula);
        break;
      }
      default: {
        const text = decodeEscapes(this.value);
        if (text !== "" || formula !== undefined)
          this.add(column, text, style.shown.text(text), formula, style.bold);
      }
    }
  }

  private addNumber(stored: number, formula: string | undefined): void {
    const { style } = this;
    if (style.shown.date) {
      const serial = this.book.date1904 ? stored + days1904 : stored;
      this.addSerial(serial, style.shown.number(serial), formula);
    } else this.add(this.column, stored, style.shown.number(stored), formula, style.bold);
  }

  private addSerial(serial: number, text: string, formula: string | undefined): void {
    this.add(this.column, serial, text, formula, this.style.bold, undefined, true);
  }

  private add(
    column: number,
    value: string | number | boolean | null,
    text: string,
    formula: string | undefined,
    bold: boolean,
    error?: string,
    date = false,
  ): void {
    if (column > this.widest) this.widest = column;
    if (this.style.unseen && value !== "" && this.unseen.length < mostUnseen)
      this.unseen.push({ row: this.row, column });
    this.count++;
    if (--this.book.cellsLeft < 0)
      throw new OversizedPart("it holds more cells than can be reviewed");
    const { format, indent } = this.style;
    const rare: RareParts | undefined =
      indent > 0 || error !== undefined || date
        ? { indent: indent > 0 ? indent : undefined, error, date: date ? true : undefined }
        : undefined;
    this.rows.add(makeCell(column, value, text, formula, format, bold, rare));
  }

  private readFormula(): string | undefined {
    const tag = this.formulaTag;
    return this.formulas.read(
      {
        type: tag?.get("t"),
        group: tag?.get("si"),
        range: tag?.get("ref"),
        inputs: [tag?.get("r1"), tag?.get("r2")],
        text: this.formulaText,
      },
      this.row,
      this.column,
    );
  }
}

/** The column of an address such as AB12. */
function readColumn(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) {
    const letter = (bytes[at] as number) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}
