import type { ZipPackage } from "../../files/zip/zip-package";
import type { XmlElement } from "../../files/workbook/xml/xml-element";
import { childOf, childrenOf, isOn, readXml } from "../../files/workbook/xml/xml-element";

/** Gives the colour an element of the styles names, `#RRGGBB`; undefined where it leaves it to the program. */
export type Palette = (colour: XmlElement | undefined) => string | undefined;

/** The 56 colours of older workbooks, from number 8 on (ECMA-376, 18.8.27). */
const indexed = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 " +
  "C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF " +
  "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC " +
  "99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Office's own theme, for workbooks that bring none. */
const officeTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Cells count the theme's colours with each light one before its dark one; the theme has them the other way round. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

function readTheme(file: ZipPackage, path: string | undefined): readonly string[] {
  if (path === undefined) return officeTheme;
  const scheme = childOf(childOf(readXml(file, path), "themeElements"), "clrScheme");
  return themeOrder.map((name, at) => {
    const colour = childOf(scheme, name)?.children[0];
    return (
      colour?.attributes.get("lastClr") ??
      colour?.attributes.get("val") ??
      officeTheme[at] ??
      "000000"
    );
  });
}

/** A colour made lighter (tint above 0) or darker, by its lightness (ECMA-376, 18.8.19). */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const moved = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return moved.map((channel) => channel.toString(16).padStart(2, "0")).join("");
}

export function readPalette(file: ZipPackage, themePath: string | undefined): Palette {
  const theme = readTheme(file, themePath);
  return (colour) => {
    if (!colour || isOn(colour.attributes.get("auto"))) return undefined;
    const rgb = colour.attributes.get("rgb");
    const number = Number(colour.attributes.get("indexed") ?? NaN);
    const base =
      rgb ??
      theme[Number(colour.attributes.get("theme") ?? NaN)] ??
      indexed[number >= 8 ? number - 8 : number];
    if (!base || !/^[0-9a-fA-F]{6,8}$/.test(base)) return undefined;
    const tint = Number(colour.attributes.get("tint") ?? 0);
    return `#${tinted(base.slice(-6), Number.isFinite(tint) ? tint : 0).toUpperCase()}`;
  };
}

/** The children of an element's child, in order: the usual lists of the styles part. */
export function listOf(root: XmlElement, list: string, item: string): XmlElement[] {
  return childrenOf(childOf(root, list), item);
}
