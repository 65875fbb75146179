import { readBook } from "../../files/workbook/xlsx/read-book";
import { DamagedPart } from "../../files/zip/damaged-part";
import type { ZipPackage } from "../../files/zip/zip-package";
import { readRelations } from "../../files/workbook/xlsx/relations";
import type { XmlElement } from "../../files/workbook/xml/xml-element";
import { readXml } from "../../files/workbook/xml/xml-element";
import type { SheetModel, WorkbookModel } from "../host";
import { EMPTY_CELL } from "../host/workbook/cell-model";
import type { CellStyle } from "../host/workbook/cell-style";
import { LAST_COLUMN, LAST_ROW } from "../host/workbook/grid-limits";
import { readCellStyles } from "./read-cell-styles";
import type { RuleXml } from "./read-conditional-formats";
import { conditionalFormat, readConditionalStyles } from "./read-conditional-formats";
import { readCustomXml } from "./read-custom-xml";
import type { Palette } from "./read-palette";
import { readPalette } from "./read-palette";
import { readSheetLook } from "./sheet-look-reader";

/** Empty cells that only look like something are kept up to this many a sheet. */
const mostEmpty = 200_000;
/** Columns from here on keep the usual width: a file may set all 16,384. */
const mostColumns = 2_000;

/** Points of a column as wide as so many characters of Calibri 11, whose digits are 7 pixels wide. */
export function pointsOfWidth(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7) * 0.75;
}

/** Where the main part of the package stands. */
export function bookPathOf(file: ZipPackage): string {
  const main = readRelations(file, "").find(({ type }) => type === "officeDocument");
  return main?.path ?? "xl/workbook.xml";
}

/**
 * Gives a model made from a snapshot what the snapshot leaves out: fills, fonts, borders, alignment,
 * widths and heights, frozen rows, conditional formats, custom XML parts. A part that cannot be read
 * leaves its sheet plain: its figures were read before and stand.
 */
export function applyLook(file: ZipPackage, workbook: WorkbookModel): void {
  const bookPath = bookPathOf(file);
  const { sheets, relations } = readBook(file, bookPath);
  const pathOf = (type: string): string | undefined =>
    relations.find((one) => one.type === type && file.has(one.path))?.path;
  const palette = attempt(readPalette(file, undefined), () => readPalette(file, pathOf("theme")));
  const stylesPath = pathOf("styles");
  const root = attempt(null, () => (stylesPath === undefined ? null : readXml(file, stylesPath)));
  for (const [at, { part }] of sheets.entries()) {
    const sheet = workbook.sheets[at];
    if (sheet && part?.type === "worksheet" && file.has(part.path))
      attempt(undefined, () => dress(file, part.path, sheet, root, palette));
  }
  attempt(undefined, () => {
    for (const { id, xml } of readCustomXml(file, bookPath)) workbook.xmlParts.push({ id, xml });
  });
}

function dress(
  file: ZipPackage,
  path: string,
  sheet: SheetModel,
  root: XmlElement | null,
  palette: Palette,
): void {
  const styles = root ? readCellStyles(root, palette) : [];
  const visible = styles.map(leavesAMark);
  let empty = 0;
  const look = readSheetLook(file, path, (row, column, number) => {
    const style = styles[number];
    if (!style || Object.keys(style).length === 0 || row > LAST_ROW || column > LAST_COLUMN) return;
    const cell = sheet.cells.get(row, column);
    if (cell) sheet.cells.set(row, column, { ...cell, style: merged(style, cell.style) });
    else if (visible[number] && ++empty <= mostEmpty)
      sheet.cells.set(row, column, { ...EMPTY_CELL, style });
  });
  for (const { first, last, width } of look.columns)
    for (let column = first; column <= Math.min(last, mostColumns); column++)
      if (width !== null) sheet.columnWidths.set(column, pointsOfWidth(width));
  for (const [row, height] of look.rowHeights) sheet.rowHeights.set(row, height);
  sheet.showGridlines = look.showGridlines;
  const { rows, columns } = look.frozen;
  if (rows + columns > 0)
    sheet.frozen = {
      top: 1,
      left: 1,
      bottom: rows > 0 ? rows : LAST_ROW,
      right: columns > 0 ? columns : LAST_COLUMN,
    };
  if (look.tabColour)
    sheet.tabColor =
      palette({ name: "tabColor", attributes: look.tabColour, children: [], text: "" }) ?? "";
  const conditional = root ? readConditionalStyles(root, palette) : [];
  sheet.conditionalFormats = [...look.rules]
    .sort((a, b) => priorityOf(a) - priorityOf(b))
    .flatMap((rule) => conditionalFormat(rule, conditional) ?? []);
}

/** A rule without one comes last. */
function priorityOf({ attributes }: RuleXml): number {
  const priority = Number(attributes.get("priority") ?? NaN);
  return Number.isNaN(priority) ? 1e9 : priority;
}

/** The texts of a cell may be bold of their own accord, which the snapshot knows. */
function merged(style: CellStyle, own: CellStyle | undefined): CellStyle {
  return own?.bold && !style.bold ? { ...style, bold: true } : style;
}

function leavesAMark(style: CellStyle): boolean {
  return style.fill !== undefined || style.borders !== undefined;
}

function attempt<T>(fallback: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DamagedPart) return fallback;
    throw error;
  }
}
