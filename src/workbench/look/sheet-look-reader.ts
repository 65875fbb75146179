import type { ZipPackage } from "../../files/zip/zip-package";
import { parseRange } from "../../files/workbook/xlsx/parse-range";
import { decodeText, readAttributes, spells } from "../../files/workbook/xml/decode-bytes";
import { streamXml } from "../../files/workbook/xml/stream-xml";
import { isOn } from "../../files/workbook/xml/xml-element";
import { XmlScanner, type XmlTarget } from "../../files/workbook/xml/xml-scanner";
import type { RuleXml } from "./read-conditional-formats";

/** Called for each cell that has a style of its own. */
export type StyledCell = (row: number, column: number, style: number) => void;

/** How a sheet looks, its cells aside. */
export interface SheetLook {
  readonly columns: readonly {
    readonly first: number;
    readonly last: number;
    /** In characters, as the file counts them. */
    readonly width: number | null;
  }[];
  /** In points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly showGridlines: boolean;
  /** Rows and columns that stay while the sheet is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColour: ReadonlyMap<string, string> | null;
  readonly rules: readonly RuleXml[];
}

/** Conditional formats beyond this many are not shown. */
const mostRules = 5_000;

/** Reads how a sheet looks; what it holds was read before. */
export function readSheetLook(file: ZipPackage, path: string, cell: StyledCell): SheetLook {
  const reader = new SheetLookReader(cell);
  streamXml(file, path, new XmlScanner(reader));
  return reader.finish();
}

class SheetLookReader implements XmlTarget {
  readonly #columns: SheetLook["columns"][number][] = [];
  readonly #rowHeights = new Map<number, number>();
  readonly #rules: RuleXml[] = [];
  #showGridlines = true;
  #frozen = { rows: 0, columns: 0 };
  #tabColour: ReadonlyMap<string, string> | null = null;
  #row = 0;
  #column = 0;
  readonly #counts = { file: 0, extension: 0 };
  #areas = "";
  #rule: { attributes: ReadonlyMap<string, string>; formulas: string[]; index: number } | null =
    null;
  #inFormula = false;
  /** Inside a list of extensions that is not a rule's own. */
  #inExtension = false;
  /** Rules of an extension whose cells are named after them. */
  #waiting: Omit<RuleXml, "areas">[] = [];
  #inPlace = false;

  constructor(private readonly cell: StyledCell) {}

  open(bytes: Uint8Array, name: number, nameEnd: number, end: number): void {
    if (nameEnd - name === 1) {
      if (bytes[name] === 99) this.#openCell(bytes, nameEnd, end);
      return;
    }
    const is = (word: string): boolean => spells(bytes, name, nameEnd, word);
    const attributes = (): Map<string, string> => readAttributes(bytes, nameEnd, end);
    if (is("row")) this.#openRow(attributes());
    else if (is("col")) this.#openColumns(attributes());
    else if (is("sheetView")) this.#showGridlines = isOn(attributes().get("showGridLines"), true);
    else if (is("pane")) this.#openPane(attributes());
    else if (is("tabColor")) this.#tabColour = attributes();
    else if (is("conditionalFormatting")) this.#areas = attributes().get("sqref") ?? "";
    else if (is("cfRule")) this.#openRule(attributes());
    else if (is("formula") && this.#rule) {
      this.#inFormula = true;
      this.#rule.formulas.push("");
    } else if (is("extLst") && !this.#rule) this.#inExtension = true;
    else if (is("sqref") && this.#inExtension && !this.#rule) {
      this.#inPlace = true;
      this.#areas = "";
    }
  }

  #openRule(attributes: ReadonlyMap<string, string>): void {
    const index = this.#inExtension ? this.#counts.extension++ : this.#counts.file++;
    this.#rule = { attributes, formulas: [], index };
  }

  close(bytes: Uint8Array, name: number, nameEnd: number): void {
    if (this.#inPlace && spells(bytes, name, nameEnd, "sqref")) {
      this.#inPlace = false;
      for (const rule of this.#waiting) this.#keep({ areas: this.#areas, ...rule });
      this.#waiting = [];
    }
    if (!this.#rule) {
      if (this.#inExtension && spells(bytes, name, nameEnd, "extLst")) this.#inExtension = false;
      return;
    }
    if (spells(bytes, name, nameEnd, "formula")) this.#inFormula = false;
    if (!spells(bytes, name, nameEnd, "cfRule")) return;
    const rule = { ...this.#rule, isExtension: this.#inExtension };
    this.#rule = null;
    if (!this.#inExtension) this.#keep({ areas: this.#areas, ...rule });
    // Without a priority it only says more of a rule that stands among the others.
    else if (rule.attributes.has("priority")) this.#waiting.push(rule);
  }

  #keep(rule: RuleXml): void {
    if (this.#rules.length < mostRules) this.#rules.push(rule);
  }

  text(bytes: Uint8Array, start: number, end: number, raw: boolean): void {
    if (this.#inPlace) this.#areas += decodeText(bytes, start, end, raw);
    if (!this.#inFormula || !this.#rule) return;
    const { formulas } = this.#rule;
    formulas.push((formulas.pop() ?? "") + decodeText(bytes, start, end, raw));
  }

  finish(): SheetLook {
    return {
      columns: this.#columns,
      rowHeights: this.#rowHeights,
      showGridlines: this.#showGridlines,
      frozen: this.#frozen,
      tabColour: this.#tabColour,
      rules: this.#rules,
    };
  }

  #openRow(attributes: ReadonlyMap<string, string>): void {
    this.#row = Number(attributes.get("r") ?? this.#row + 1);
    this.#column = 0;
    const height = Number(attributes.get("ht") ?? NaN);
    if (height > 0 && height <= 409.5) this.#rowHeights.set(this.#row, height);
  }

  #openColumns(attributes: ReadonlyMap<string, string>): void {
    const [first, last] = [Number(attributes.get("min")), Number(attributes.get("max"))];
    const width = Number(attributes.get("width") ?? NaN);
    if (first >= 1 && last >= first)
      this.#columns.push({ first, last, width: width > 0 && width <= 255 ? width : null });
  }

  #openPane(attributes: ReadonlyMap<string, string>): void {
    if (!attributes.get("state")?.startsWith("frozen")) return;
    const corner = parseRange(attributes.get("topLeftCell") ?? "");
    const split = (name: string): number =>
      Math.max(0, Math.trunc(Number(attributes.get(name) ?? 0)));
    if (corner) this.#frozen = { rows: split("ySplit"), columns: split("xSplit") };
  }

  /** Only `r="B7"` and `s="4"` matter here; a hundred thousand cells leave no time for the rest. */
  #openCell(bytes: Uint8Array, from: number, end: number): void {
    let column = 0;
    let style = 0;
    for (let at = from; at < end; at++) {
      const name = bytes[at];
      if ((bytes[at - 1] as number) > 32 || bytes[at + 1] !== 61) {
        if (name === 34 || name === 39) while (++at < end && bytes[at] !== name) continue;
        continue;
      }
      const quote = bytes[at + 2];
      const isPlace = name === 114;
      const isStyle = name === 115;
      for (at += 3; at < end && bytes[at] !== quote; at++) {
        const c = bytes[at] as number;
        if (isPlace && c > 57) column = column * 26 + ((c & 0xdf) - 64);
        else if (isStyle) style = style * 10 + (c - 48);
      }
    }
    this.#column = column > 0 ? column : this.#column + 1;
    if (style > 0) this.cell(this.#row, this.#column, style);
  }
}
