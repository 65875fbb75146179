import type { ZipPackage } from "../../zip/zip-package";
import { builtInFormat } from "../format/built-in-formats";
import { compileFormat, type ShownAs } from "../format/compile-format";
import type { Library } from "../library/load-library";
import { fillColour, fontColour } from "./read-colours";
import { childOf, childrenOf, isOn, readXml } from "../xml/xml-element";

/** What a cell takes from its style. */
export interface CellStyle {
  /** Undefined for General. */
  readonly format: string | undefined;
  readonly bold: boolean;
  readonly indent: number;
  readonly shown: ShownAs;
  /** Letters of the colour of their ground, or a format that shows nothing. */
  readonly unseen: boolean;
}

/** The styles of a workbook in the order cells refer to them. Cells of an unknown style use the first. */
export function readStyles(
  file: ZipPackage,
  path: string | undefined,
  formats: Library["SSF"],
  theme: readonly string[] = [],
): [CellStyle, ...CellStyle[]] {
  const shownAs = new Map<string, ShownAs>();
  const style = (code: string, bold: boolean, indent: number, unseen: boolean): CellStyle => {
    let shown = shownAs.get(code);
    if (!shown) shownAs.set(code, (shown = compileFormat(code, formats)));
    return { format: code === "General" ? undefined : code, bold, indent, shown, unseen };
  };
  const plain = style("General", false, 0, false);
  if (path === undefined) return [plain];
  const root = readXml(file, path);
  const codes = new Map<number, string>();
  for (const format of childrenOf(childOf(root, "numFmts"), "numFmt")) {
    const code = format.attributes.get("formatCode");
    if (code) codes.set(Number(format.attributes.get("numFmtId")), code);
  }
  const fonts = childrenOf(childOf(root, "fonts"), "font");
  const bold = fonts.map((font) => {
    const mark = childOf(font, "b");
    return mark !== undefined && isOn(mark.attributes.get("val"), true);
  });
  const letters = fonts.map((font) => fontColour(font, theme));
  const grounds = childrenOf(childOf(root, "fills"), "fill").map((fill) => fillColour(fill, theme));
  const styles = childrenOf(childOf(root, "cellXfs"), "xf").map((xf) => {
    const font = Number(xf.attributes.get("fontId") ?? 0);
    const letter = letters[font] ?? null;
    const ground = grounds[Number(xf.attributes.get("fillId") ?? 0)];
    const id = Number(xf.attributes.get("numFmtId") ?? 0);
    const indent = Number(childOf(xf, "alignment")?.attributes.get("indent") ?? 0);
    const code = normalGeneral(codes.get(id) ?? builtInFormat(id, formats));
    return style(
      code,
      bold[font] ?? false,
      Number.isInteger(indent) ? indent : 0,
      (letter !== null && letter === ground) || /^;;;?$/.test(code),
    );
  });
  return [styles[0] ?? plain, ...styles.slice(1)];
}

function normalGeneral(code: string): string {
  return code.toLowerCase() === "general" ? "General" : code;
}
