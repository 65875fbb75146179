import type { ZipPackage } from "../../zip/zip-package";
import { childOf, descendantsOf, readXml, type XmlElement } from "../xml/xml-element";

const black = "000000";
const white = "FFFFFF";

/** The theme's colours in the order that styles number them: Excel swaps the first two pairs. */
const order = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink";
const office =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72";

/** The colours a theme names, as six digits; those of Office where the workbook has none. */
export function readTheme(file: ZipPackage, path: string | undefined): readonly string[] {
  const plain = office.split(" ");
  if (path === undefined) return plain;
  const [scheme] = descendantsOf(readXml(file, path), "clrScheme");
  return order.split(" ").map((name, at) => {
    const [colour] = childOf(scheme, name)?.children ?? [];
    const value = colour?.attributes.get("lastClr") ?? colour?.attributes.get("val") ?? "";
    return /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : (plain[at] ?? black);
  });
}

/** The colour of letters, black where the font names none; null where it cannot be told. */
export function fontColour(font: XmlElement | undefined, theme: readonly string[]): string | null {
  const colour = childOf(font, "color");
  return colour ? colourOf(colour, theme) : black;
}

/** The colour behind the letters, white where the cell is not filled; null for a pattern. */
export function fillColour(fill: XmlElement | undefined, theme: readonly string[]): string | null {
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes.get("patternType") ?? "none";
  if (fill && !pattern) return null;
  if (type === "none") return white;
  const colour = childOf(pattern, "fgColor");
  return type === "solid" && colour ? colourOf(colour, theme) : null;
}

function colourOf({ attributes }: XmlElement, theme: readonly string[]): string | null {
  const own = baseOf(attributes, theme);
  const tint = Number(attributes.get("tint") ?? 0);
  if (own === null || !(tint !== 0)) return own;
  const part = (at: number) => {
    const value = parseInt(own.slice(at, at + 2), 16);
    const tinted = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(Math.min(255, Math.max(0, tinted)))
      .toString(16)
      .padStart(2, "0");
  };
  return (part(0) + part(2) + part(4)).toUpperCase();
}

function baseOf(attributes: ReadonlyMap<string, string>, theme: readonly string[]): string | null {
  const rgb = attributes.get("rgb");
  if (rgb !== undefined)
    return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? rgb.slice(-6).toUpperCase() : null;
  const number = attributes.get("theme");
  if (number !== undefined) return theme[Number(number)] ?? null;
  const indexed = attributes.get("indexed");
  if (indexed === "0" || indexed === "8" || indexed === "64") return black;
  if (indexed === "1" || indexed === "9" || indexed === "65") return white;
  return indexed === undefined && attributes.get("auto") !== undefined ? black : null;
}
