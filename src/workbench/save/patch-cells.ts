import { columnNumber } from "../../core/workbook/cell-ref";
import { cellXml, type CellEdit } from "./cell-xml";
import { attribute, withAttribute, xmlTags, type XmlTag } from "../../files/workbook/xml/xml-tags";

/** Edits of one sheet, by row, each row's in order of its columns. */
export type RowEdits = ReadonlyMap<number, readonly CellEdit[]>;

export interface SheetEdits {
  readonly rows: RowEdits;
  /** Rows that were hidden or shown. */
  readonly hidden: ReadonlyMap<number, boolean>;
  /** Rows made higher or lower, in points; null for the usual height. */
  readonly heights: ReadonlyMap<number, number | null>;
}

/**
 * A sheet's XML with cells changed. Everything else, down to the attributes of cells beside them,
 * stays as it is written.
 */
export function patchCells(xml: string, edits: SheetEdits): string {
  return new CellPatcher(xml, edits).run();
}

class CellPatcher {
  readonly #xml: string;
  readonly #edits: SheetEdits;
  readonly #pieces: string[] = [];
  readonly #rowsLeft: number[];
  #copied = 0;
  #prefix = "";
  #row = 0;
  #column = 0;
  #cellsLeft: CellEdit[] = [];

  constructor(xml: string, edits: SheetEdits) {
    this.#xml = xml;
    this.#edits = edits;
    const { rows, hidden, heights } = edits;
    this.#rowsLeft = [...new Set([...rows.keys(), ...hidden.keys(), ...heights.keys()])].sort(
      (a, b) => a - b,
    );
  }

  run(): string {
    let inData = false;
    let cell: XmlTag | null = null;
    for (const tag of xmlTags(this.#xml)) {
      if (tag.name === "sheetData") {
        this.#prefix = tag.prefix;
        if (tag.kind === "open") inData = true;
        else {
          this.#endData(tag);
          break;
        }
      } else if (!inData) continue;
      else if (tag.name === "row") {
        if (tag.kind === "close") this.#endRow(tag);
        else this.#startRow(tag);
      } else if (tag.name === "c") {
        if (tag.kind !== "close") this.#startCell(tag);
        if (tag.kind === "open") cell = tag;
        else this.#endCell(cell ?? tag, tag.end);
        if (tag.kind === "close") cell = null;
      }
    }
    this.#copyTo(this.#xml.length);
    return this.#pieces.join("");
  }

  #copyTo(end: number): void {
    this.#pieces.push(this.#xml.slice(this.#copied, end));
    this.#copied = end;
  }

  #replace(start: number, end: number, text: string): void {
    this.#copyTo(start);
    this.#pieces.push(text);
    this.#copied = end;
  }

  #startRow(tag: XmlTag): void {
    const written = this.#xml.slice(tag.start, tag.end);
    this.#row = Number(attribute(written, "r") ?? this.#row + 1);
    this.#column = 0;
    this.#newRowsBefore(tag.start, this.#row);
    this.#cellsLeft = [];
    if (this.#rowsLeft[0] !== this.#row) return;
    this.#rowsLeft.shift();
    this.#cellsLeft = [...(this.#edits.rows.get(this.#row) ?? [])];
    let changed = this.#rowLook(written, this.#row);
    // The range of columns is only a hint, and may not hold any longer.
    if (this.#cellsLeft.length > 0) changed = withAttribute(changed, "spans", null);
    if (tag.kind === "empty" && this.#cellsLeft.length > 0) {
      const cells = this.#cellsLeft.map((edit) => this.#newCell(edit)).join("");
      const end = `</${this.#prefix}row>`;
      this.#replace(tag.start, tag.end, changed.replace(/\s*\/>$/, ">") + cells + end);
      this.#cellsLeft = [];
    } else if (changed !== written) this.#replace(tag.start, tag.end, changed);
  }

  #endRow(tag: XmlTag): void {
    this.#newCellsBefore(tag.start, Infinity);
  }

  #startCell(tag: XmlTag): void {
    const place = attribute(this.#xml.slice(tag.start, tag.end), "r");
    const letters = place === undefined ? null : /^[A-Za-z]+/.exec(place);
    this.#column = letters ? columnNumber(letters[0]) : this.#column + 1;
    this.#newCellsBefore(tag.start, this.#column);
  }

  /** The end of a cell that is in the file: replaced if it was edited. */
  #endCell(open: XmlTag, end: number): void {
    const edit = this.#cellsLeft[0];
    if (edit?.column !== this.#column) return;
    this.#cellsLeft.shift();
    const tag = this.#xml.slice(open.start, open.end);
    const style = edit.style === undefined ? attribute(tag, "s") : String(edit.style);
    const formula = this.#formulaOf(edit, open.end, end);
    this.#replace(open.start, end, cellXml(edit, this.#prefix, style, formula));
  }

  #formulaOf({ formula }: CellEdit, from: number, to: number): string {
    if (formula !== undefined) return this.#formulaXml(formula);
    const kept = new RegExp(`<${this.#prefix}f(?:\\s[^>]*)?(?:/>|>[^<]*</${this.#prefix}f>)`);
    return kept.exec(this.#xml.slice(from, to))?.[0] ?? "";
  }

  #formulaXml(formula: string | null): string {
    return formula === null ? "" : `<${this.#prefix}f>${formula}</${this.#prefix}f>`;
  }

  #newCell(edit: CellEdit): string {
    const style = edit.style === undefined || edit.style === 0 ? undefined : String(edit.style);
    return cellXml(edit, this.#prefix, style, this.#formulaXml(edit.formula ?? null));
  }

  #newCellsBefore(at: number, column: number): void {
    let text = "";
    for (let edit = this.#cellsLeft[0]; edit && edit.column < column; edit = this.#cellsLeft[0]) {
      this.#cellsLeft.shift();
      text += this.#newCell(edit);
    }
    if (text !== "") this.#replace(at, at, text);
  }

  #rowLook(tag: string, row: number): string {
    const hidden = this.#edits.hidden.get(row);
    const height = this.#edits.heights.get(row);
    let changed = tag;
    if (hidden !== undefined) changed = withAttribute(changed, "hidden", hidden ? "1" : null);
    if (height === undefined) return changed;
    changed = withAttribute(changed, "ht", height === null ? null : String(height));
    return withAttribute(changed, "customHeight", height === null ? null : "1");
  }

  #newRowsBefore(at: number, row: number): void {
    let text = "";
    for (let next = this.#rowsLeft[0]; next !== undefined && next < row; next = this.#rowsLeft[0]) {
      this.#rowsLeft.shift();
      const cells = (this.#edits.rows.get(next) ?? []).map((edit) => this.#newCell(edit));
      const tag = this.#rowLook(`<${this.#prefix}row r="${String(next)}">`, next);
      text += `${tag}${cells.join("")}</${this.#prefix}row>`;
    }
    if (text !== "") this.#replace(at, at, text);
  }

  #endData(tag: XmlTag): void {
    if (tag.kind === "close") return this.#newRowsBefore(tag.start, Infinity);
    if (this.#rowsLeft.length === 0) return;
    const open = this.#xml.slice(tag.start, tag.end).replace(/\s*\/>$/, ">");
    this.#replace(tag.start, tag.end, open);
    this.#newRowsBefore(tag.end, Infinity);
    this.#pieces.push(`</${this.#prefix}sheetData>`);
  }
}
