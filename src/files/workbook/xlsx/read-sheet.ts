import type { Range } from "../../../core/workbook/cell-ref";
import type { RowSnapshot } from "../../../core/workbook/snapshot";
import { DamagedPart } from "../../zip/damaged-part";
import type { ZipPackage } from "../../zip/zip-package";
import { readAttributes, spells } from "../xml/decode-bytes";
import { streamXml } from "../xml/stream-xml";
import { isOn } from "../xml/xml-element";
import { XmlScanner, type XmlTarget } from "../xml/xml-scanner";
import { CellReader, type BookParts, type UnseenCell } from "./cell-reader";
import { parseRange } from "./parse-range";

/** What a worksheet part holds. */
export interface SheetContent {
  readonly rows: readonly RowSnapshot[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Range[];
  readonly protected: boolean;
  /** Filled cells, and formulas among them without a stored result. */
  readonly cells: number;
  readonly uncalculated: number;
  /** Filled cells whose letters have the colour of their ground, where nothing else colours them. */
  readonly unseen: readonly UnseenCell[];
}

const mergeLimit = 100_000;
/** With more coloured blocks than this on a sheet, what can be seen of it is not told. */
const colouredLimit = 1000;

/** @throws DamagedPart | OversizedPart */
export function readSheet(file: ZipPackage, path: string, book: BookParts): SheetContent {
  const reader = new SheetReader(book);
  streamXml(file, path, new XmlScanner(reader));
  return reader.finish();
}

export function isWithin({ row, column }: UnseenCell, range: Range): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Takes the parts of a sheet outside its cells, and passes the cells on. */
class SheetReader implements XmlTarget {
  private readonly cells: CellReader;
  private readonly hidden: (readonly [number, number])[] = [];
  private readonly merges: Range[] = [];
  /** Blocks that a rule colours by what stands in them. */
  private readonly coloured: Range[] = [];
  private isProtected = false;
  private inData = false;
  private root = "";

  constructor(book: BookParts) {
    this.cells = new CellReader(book);
  }

  open(bytes: Uint8Array, name: number, nameEnd: number, end: number): void {
    if (this.inData) {
      this.cells.open(bytes, name, nameEnd, end);
      return;
    }
    const is = (word: string) => spells(bytes, name, nameEnd, word);
    if (this.root === "") {
      if (!is("worksheet")) throw new DamagedPart("it is not a worksheet");
      this.root = "worksheet";
    } else if (is("sheetData")) this.inData = true;
    else if (is("col")) {
      const column = readAttributes(bytes, nameEnd, end);
      if (isOn(column.get("hidden")))
        this.hidden.push([Number(column.get("min")), Number(column.get("max"))]);
    } else if (is("mergeCell")) {
      const range = parseRange(readAttributes(bytes, nameEnd, end).get("ref") ?? "");
      if (range && this.merges.length < mergeLimit) this.merges.push(range);
    } else if (is("conditionalFormatting")) {
      const ranges = readAttributes(bytes, nameEnd, end).get("sqref") ?? "";
      for (const text of ranges.split(" ")) {
        const range = parseRange(text);
        if (range && this.coloured.length <= colouredLimit) this.coloured.push(range);
      }
    } else if (is("sheetProtection"))
      this.isProtected = isOn(readAttributes(bytes, nameEnd, end).get("sheet"));
  }

  close(bytes: Uint8Array, name: number, nameEnd: number): void {
    if (!this.inData) return;
    if (spells(bytes, name, nameEnd, "sheetData")) this.inData = false;
    else this.cells.close(bytes, name, nameEnd);
  }

  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    if (this.inData) this.cells.text(bytes, start, end, raw);
  }

  finish(): SheetContent {
    const { rows, widest, count, uncalculated, unseen } = this.cells.finish();
    const { coloured } = this;
    return {
      rows,
      hiddenColumns: this.listHidden(widest),
      merges: this.merges,
      protected: this.isProtected,
      cells: count,
      uncalculated,
      unseen:
        coloured.length > colouredLimit
          ? []
          : unseen.filter((cell) => !coloured.some((range) => isWithin(cell, range))),
    };
  }

  /** Columns hidden beyond the last filled one hide nothing. */
  private listHidden(widest: number): number[] {
    const columns = new Set<number>();
    for (const [first, last] of this.hidden)
      for (let column = first; column <= Math.min(last, widest); column++) columns.add(column);
    return [...columns].sort((a, b) => a - b);
  }
}
