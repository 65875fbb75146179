import type { XmlElement } from "../../files/workbook/xml/xml-element";
import { childOf, isOn } from "../../files/workbook/xml/xml-element";
import type { BorderEdge, BorderLine, CellStyle } from "../host/workbook/cell-style";
import type { Palette } from "./read-palette";
import { listOf } from "./read-palette";

const edges: readonly (readonly [string, BorderEdge])[] = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
];

/** Names of line styles, in the file and in the interface, with their weight there. */
const lines: Readonly<Record<string, readonly [string, string]>> = {
  thin: ["Continuous", "Thin"],
  hair: ["Continuous", "Hairline"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  double: ["Double", "Thick"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

const horizontal: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const vertical: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const mark = (element: XmlElement | undefined, name: string): boolean => {
  const found = childOf(element, name);
  return found !== undefined && isOn(found.attributes.get("val"), true);
};

/** What a `font` element says, as a style; the defaults of a new workbook are left out. */
export function fontStyle(font: XmlElement | undefined, palette: Palette): CellStyle {
  const style: Writable<CellStyle> = {};
  if (mark(font, "b")) style.bold = true;
  if (mark(font, "i")) style.italic = true;
  if (mark(font, "strike")) style.strikethrough = true;
  const underline = childOf(font, "u");
  const kind = underline?.attributes.get("val") ?? "single";
  if (underline && kind !== "none")
    style.underline = kind.startsWith("double") ? "Double" : "Single";
  const size = Number(childOf(font, "sz")?.attributes.get("val") ?? 11);
  if (size > 0 && size <= 409 && size !== 11) style.fontSize = size;
  const name = childOf(font, "name")?.attributes.get("val");
  if (name && name !== "Calibri") style.fontName = name;
  const colour = palette(childOf(font, "color"));
  if (colour && colour !== "#000000") style.fontColor = colour;
  return style;
}

/** The colour of a `fill` element. A pattern is shown as its foreground; in a conditional format a solid fill stands in the background. */
export function fillColour(
  fill: XmlElement | undefined,
  palette: Palette,
  conditional = false,
): string | undefined {
  const pattern = childOf(fill, "patternFill");
  const kind = pattern?.attributes.get("patternType");
  const gradient = childOf(childOf(childOf(fill, "gradientFill"), "stop"), "color");
  if (gradient) return palette(gradient);
  if (kind === "none" || kind === "gray125" || (!conditional && kind === undefined))
    return undefined;
  const [front, back] = [
    palette(childOf(pattern, "fgColor")),
    palette(childOf(pattern, "bgColor")),
  ];
  return conditional ? (back ?? front) : (front ?? back);
}

function borderStyle(border: XmlElement | undefined, palette: Palette): CellStyle {
  const borders: Partial<Record<BorderEdge, BorderLine>> = {};
  for (const [name, edge] of edges) {
    const line = childOf(border, name);
    const drawn = lines[line?.attributes.get("style") ?? "none"];
    if (!drawn) continue;
    const [style, weight] = drawn;
    borders[edge] = { style, weight, color: palette(childOf(line, "color")) ?? "#000000" };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

function alignmentStyle(xf: XmlElement): CellStyle {
  const style: Writable<CellStyle> = {};
  const alignment = childOf(xf, "alignment")?.attributes;
  const across = horizontal[alignment?.get("horizontal") ?? ""];
  const down = vertical[alignment?.get("vertical") ?? ""];
  const indent = Number(alignment?.get("indent") ?? 0);
  if (across) style.horizontalAlignment = across;
  if (down) style.verticalAlignment = down;
  if (isOn(alignment?.get("wrapText"))) style.wrapText = true;
  if (indent > 0 && indent <= 250) style.indent = indent;
  const protection = childOf(xf, "protection")?.attributes;
  if (protection && !isOn(protection.get("locked"), true)) style.locked = false;
  if (isOn(protection?.get("hidden"))) style.formulaHidden = true;
  return style;
}

/** The looks of a workbook, in the order its cells refer to them. */
export function readCellStyles(root: XmlElement, palette: Palette): readonly CellStyle[] {
  const fonts = listOf(root, "fonts", "font").map((font) => fontStyle(font, palette));
  const fills = listOf(root, "fills", "fill").map((fill) => fillColour(fill, palette));
  const borders = listOf(root, "borders", "border").map((border) => borderStyle(border, palette));
  return listOf(root, "cellXfs", "xf").map((xf) => {
    const at = (name: string): number => Number(xf.attributes.get(name) ?? 0);
    const fill = fills[at("fillId")];
    return {
      ...fonts[at("fontId")],
      ...(fill === undefined ? {} : { fill }),
      ...borders[at("borderId")],
      ...alignmentStyle(xf),
    };
  });
}
