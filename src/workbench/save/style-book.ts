import type { CellStyle } from "../host/workbook/cell-style";
import type {
  ConditionalBorderLine,
  ConditionalStyle,
} from "../host/workbook/conditional-format-model";
import { inserted, type PackageDraft } from "../../files/workbook/package/package-draft";
import {
  attribute,
  childPieces,
  escapeXml,
  rootPiece,
  withAttribute,
} from "../../files/workbook/xml/xml-tags";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

const empty =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** Lists of the styles part in the order it must have them (ECMA-376, 18.8.39). */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

const lineNames: Readonly<Record<string, string>> = {
  Continuous: "thin",
  Double: "double",
  Dot: "dotted",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  SlantDashDot: "slantDashDot",
};

const argb = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;

/** The styles of the copy: those of the file, with new ones put at the end of their lists. */
export class StyleBook {
  readonly #draft: PackageDraft;
  readonly #path: string;
  readonly #isNew: boolean;
  readonly #link: () => void;
  readonly #known = new Map<string, number>();
  #xml: string;

  constructor(draft: PackageDraft, bookPath: string) {
    this.#draft = draft;
    const found = draft.relations(bookPath).find(({ type }) => type === "styles");
    this.#path = found?.path ?? `${bookPath.slice(0, bookPath.lastIndexOf("/") + 1)}styles.xml`;
    this.#isNew = !found || !draft.has(found.path);
    this.#xml = this.#isNew ? empty : draft.read(this.#path);
    this.#link = () => {
      draft.describe(this.#path, stylesType);
      if (!found) draft.relate(bookPath, "styles", this.#path);
    };
  }

  /** Number of a cell style that looks so. */
  cellStyle(style: CellStyle, format: string): number {
    const font =
      `<font>${mark("b", style.bold)}${mark("i", style.italic)}${mark("strike", style.strikethrough)}` +
      `${style.underline && style.underline !== "None" ? `<u${style.underline.startsWith("Double") ? ' val="double"' : ""}/>` : ""}` +
      `<sz val="${String(style.fontSize ?? 11)}"/>${style.fontColor ? `<color rgb="${argb(style.fontColor)}"/>` : ""}` +
      `<name val="${escapeXml(style.fontName ?? "Calibri")}"/></font>`;
    const fill = style.fill
      ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/><bgColor indexed="64"/></patternFill></fill>`
      : '<fill><patternFill patternType="none"/></fill>';
    const xf =
      `<xf numFmtId="${String(this.#numberFormat(format))}" fontId="${String(this.#add("fonts", font))}" ` +
      `fillId="${String(style.fill ? this.#add("fills", fill) : 0)}" borderId="${String(this.#add("borders", border(style)))}" xfId="0" ` +
      `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
      `${alignment(style)}${protection(style)}</xf>`;
    return this.#add("cellXfs", xf);
  }

  /** Number of a look that a conditional format lays over cells. */
  conditional(style: ConditionalStyle): number {
    const { bold, italic, underline, strikethrough, fontColor, fill, numberFormat } = style;
    const font =
      said("b", bold) +
      said("i", italic) +
      said("strike", strikethrough) +
      (fontColor ? `<color rgb="${argb(fontColor)}"/>` : "") +
      (underline ? `<u val="${underline.toLowerCase()}"/>` : "");
    return this.#add(
      "dxfs",
      `<dxf>${font === "" ? "" : `<font>${font}</font>`}` +
        (numberFormat
          ? `<numFmt numFmtId="${String(this.#numberFormat(numberFormat))}" formatCode="${escapeXml(numberFormat)}"/>`
          : "") +
        `${fill ? `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill>` : ""}` +
        `${conditionalBorder(style)}</dxf>`,
    );
  }

  /** Puts the styles into the package, if any were added. */
  finish(): void {
    if (this.#known.size === 0) return;
    this.#draft.write(this.#path, this.#xml);
    if (this.#isNew) this.#link();
  }

  #numberFormat(code: string): number {
    if (code === "General") return 0;
    if (code === "@") return 49;
    const known = this.#known.get(code);
    if (known !== undefined) return known;
    const [list] = this.#list("numFmts");
    const items = list ? childPieces(this.#xml, list.tagEnd) : [];
    const tags = items.map(({ start, tagEnd }) => this.#xml.slice(start, tagEnd));
    const same = tags.find((tag) => attribute(tag, "formatCode") === escapeXml(code));
    const highest = Math.max(163, ...tags.map((tag) => Number(attribute(tag, "numFmtId") ?? 0)));
    const number = same ? Number(attribute(same, "numFmtId")) : highest + 1;
    if (!same)
      this.#append(
        "numFmts",
        `<numFmt numFmtId="${String(number)}" formatCode="${escapeXml(code)}"/>`,
      );
    this.#known.set(code, number);
    return number;
  }

  /** Number of an item in its list, added at the end unless it was before. */
  #add(list: string, item: string): number {
    const known = this.#known.get(item);
    if (known !== undefined) return known;
    const number = this.#append(list, item);
    this.#known.set(item, number);
    return number;
  }

  #append(list: string, item: string): number {
    const [found, root] = this.#list(list);
    const { prefix } = root;
    const written = prefix === "" ? item : item.replace(/<(\/?)/g, `<$1${prefix}`);
    if (!found) {
      const next = childPieces(this.#xml, root.tagEnd).find(
        ({ name }) => order.indexOf(name) > order.indexOf(list),
      );
      const whole = `<${prefix}${list} count="1">${written}</${prefix}${list}>`;
      this.#xml = next
        ? this.#xml.slice(0, next.start) + whole + this.#xml.slice(next.start)
        : inserted(this.#xml, root, whole);
      return 0;
    }
    const count = childPieces(this.#xml, found.tagEnd).length;
    const text = this.#xml.slice(found.start, found.end);
    const tagLength = found.tagEnd - found.start;
    const tag = withAttribute(text.slice(0, tagLength), "count", String(count + 1));
    const grown = inserted(
      tag + text.slice(tagLength),
      {
        start: 0,
        tagEnd: tag.length,
        contentEnd:
          found.contentEnd === found.end
            ? tag.length
            : found.contentEnd - found.tagEnd + tag.length,
        end: tag.length + text.length - tagLength,
      },
      written,
    );
    this.#xml = this.#xml.slice(0, found.start) + grown + this.#xml.slice(found.end);
    return count;
  }

  #list(
    name: string,
  ): readonly [ReturnType<typeof rootPiece> | undefined, ReturnType<typeof rootPiece>] {
    const root = rootPiece(this.#xml);
    return [childPieces(this.#xml, root.tagEnd).find((piece) => piece.name === name), root];
  }
}

const mark = (name: string, on: boolean | undefined): string => (on ? `<${name}/>` : "");

/** On or off; nothing where the cell decides. */
const said = (name: string, on: boolean | undefined): string =>
  on === undefined ? "" : on ? `<${name}/>` : `<${name} val="0"/>`;

function conditionalBorder({ borders }: ConditionalStyle): string {
  const side = (name: string, line: ConditionalBorderLine | undefined): string =>
    line
      ? `<${name} style="${lineNames[line.style] ?? "thin"}"><color rgb="${argb(line.color)}"/></${name}>`
      : "";
  const sides =
    side("left", borders.EdgeLeft) +
    side("right", borders.EdgeRight) +
    side("top", borders.EdgeTop) +
    side("bottom", borders.EdgeBottom);
  return sides === "" ? "" : `<border>${sides}</border>`;
}

function border({ borders }: CellStyle): string {
  const side = (
    name: string,
    edge: "EdgeLeft" | "EdgeRight" | "EdgeTop" | "EdgeBottom",
  ): string => {
    const line = borders?.[edge];
    if (!line) return `<${name}/>`;
    const weight =
      line.style === "Continuous"
        ? { Hairline: "hair", Medium: "medium", Thick: "thick" }[line.weight]
        : undefined;
    const style = weight ?? lineNames[line.style] ?? "thin";
    return `<${name} style="${style}"><color rgb="${argb(line.color)}"/></${name}>`;
  };
  return `<border>${side("left", "EdgeLeft")}${side("right", "EdgeRight")}${side("top", "EdgeTop")}${side("bottom", "EdgeBottom")}</border>`;
}

function alignment({
  horizontalAlignment,
  verticalAlignment,
  wrapText,
  indent,
}: CellStyle): string {
  const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
  const across =
    horizontalAlignment === "CenterAcrossSelection" ? "centerContinuous" : horizontalAlignment;
  const attributes =
    (across && across !== "General" ? ` horizontal="${lower(across)}"` : "") +
    (verticalAlignment && verticalAlignment !== "Bottom"
      ? ` vertical="${lower(verticalAlignment)}"`
      : "") +
    (wrapText ? ' wrapText="1"' : "") +
    (indent ? ` indent="${String(indent)}"` : "");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

function protection({ locked, formulaHidden }: CellStyle): string {
  if (locked !== false && !formulaHidden) return "";
  return `<protection${locked === false ? ' locked="0"' : ""}${formulaHidden ? ' hidden="1"' : ""}/>`;
}
