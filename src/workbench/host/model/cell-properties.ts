import type { Area } from "../workbook/area";
import { formatSheetArea } from "../workbook/area-address";
import type { BorderEdge, CellStyle, StyleKey } from "../workbook/cell-style";
import { styleValue } from "../workbook/cell-style";
import type { SheetModel } from "../workbook/sheet-model";

type Options = Readonly<Record<string, unknown>>;

const fontKeys: Readonly<Record<string, StyleKey>> = {
  bold: "bold",
  color: "fontColor",
  italic: "italic",
  name: "fontName",
  size: "fontSize",
  strikethrough: "strikethrough",
  underline: "underline",
};

const formatKeys: Readonly<Record<string, StyleKey>> = {
  horizontalAlignment: "horizontalAlignment",
  verticalAlignment: "verticalAlignment",
  wrapText: "wrapText",
  indentLevel: "indent",
};

const protectionKeys: Readonly<Record<string, StyleKey>> = {
  locked: "locked",
  formulaHidden: "formulaHidden",
};

/** The sides as `getCellProperties` names them. */
export const borderSides: Readonly<Record<string, BorderEdge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function options(value: unknown): Options | null {
  return typeof value === "object" && value !== null ? (value as Options) : null;
}

function pick(style: CellStyle, keys: Readonly<Record<string, StyleKey>>, wanted: Options): object {
  const picked: Record<string, unknown> = {};
  for (const [name, key] of Object.entries(keys))
    if (wanted[name] === true) picked[name] = styleValue(style, key);
  return picked;
}

function borders(style: CellStyle, wanted: Options): object {
  const picked: Record<string, unknown> = {};
  for (const [side, edge] of Object.entries(borderSides)) {
    const parts = options(wanted[side]);
    if (!parts) continue;
    const line = style.borders?.[edge] ?? { style: "None", color: "#000000", weight: "Thin" };
    picked[side] = Object.fromEntries(
      Object.entries(line).filter(([part]) => parts[part] === true),
    );
  }
  return picked;
}

/** The look of one cell, as far as it was asked for. */
function pickFormat(style: CellStyle, wanted: Options): Record<string, unknown> {
  const picked: Record<string, unknown> = { ...pick(style, formatKeys, wanted) };
  const fill = options(wanted["fill"]);
  if (fill) picked["fill"] = fill["color"] === true ? { color: styleValue(style, "fill") } : {};
  const font = options(wanted["font"]);
  if (font) picked["font"] = pick(style, fontKeys, font);
  const protection = options(wanted["protection"]);
  if (protection) picked["protection"] = pick(style, protectionKeys, protection);
  const edges = options(wanted["borders"]);
  if (edges) picked["borders"] = borders(style, edges);
  return picked;
}

/** One cell's, row's or column's answer to `getCellProperties` and its kin. */
export function pickProperties(sheet: SheetModel, area: Area, wanted: Options): object {
  const picked: Record<string, unknown> = {};
  const address = formatSheetArea(sheet.name, area);
  if (wanted["address"] === true) picked["address"] = address;
  if (wanted["addressLocal"] === true) picked["addressLocal"] = address;
  if (wanted["style"] === true) picked["style"] = "Normal";
  if (wanted["rowIndex"] === true) picked["rowIndex"] = area.top - 1;
  if (wanted["columnIndex"] === true) picked["columnIndex"] = area.left - 1;
  if (wanted["rowHidden"] === true) picked["rowHidden"] = sheet.hiddenRows.has(area.top);
  if (wanted["columnHidden"] === true) picked["columnHidden"] = sheet.hiddenColumns.has(area.left);
  if (wanted["hidden"] === true)
    picked["hidden"] = sheet.hiddenRows.has(area.top) || sheet.hiddenColumns.has(area.left);
  if (wanted["hyperlink"] === true)
    picked["hyperlink"] = sheet.cell(area.top, area.left)?.hyperlink ?? null;
  const format = options(wanted["format"]);
  if (format) {
    const look = pickFormat(sheet.styleAt(area.top, area.left), format);
    if (format["columnWidth"] === true) look["columnWidth"] = sheet.columnWidth(area.left);
    if (format["rowHeight"] === true) look["rowHeight"] = sheet.rowHeight(area.top);
    picked["format"] = look;
  }
  return picked;
}
