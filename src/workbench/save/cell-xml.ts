import { formatAddress } from "../../core/workbook/cell-ref";
import type { CellModel } from "../host";
import { escapeXml } from "../../files/workbook/xml/xml-tags";

/** How one cell shall be written. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** Undefined for a cell that was emptied. */
  readonly cell: CellModel | undefined;
  /** Number of its style; undefined keeps the one the file has. */
  readonly style: number | undefined;
  /** The formula as the file writes it; undefined keeps what the file has, null takes it out. */
  readonly formula: string | null | undefined;
  /** Days to take off a date: the file counts them from 1904. */
  readonly shift: number;
}

/** `_x0041_` in a text would be read as a character's number. */
function escapeText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_"));
}

/**
 * A cell's XML.
 * @param prefix Of the sheet's own tags, `x:` or nothing.
 * @param style Its style's number as the file writes it, if it has one.
 * @param formula The whole formula element, or nothing.
 */
export function cellXml(
  { row, column, cell, shift }: CellEdit,
  prefix: string,
  style: string | undefined,
  formula: string,
): string {
  const place = `r="${formatAddress(row, column)}"${style === undefined ? "" : ` s="${style}"`}`;
  const write = (type: string, content: string): string =>
    `<${prefix}c ${place}${type}>${formula}${content}</${prefix}c>`;
  const value = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  const { value: held = null, error } = cell ?? {};
  if (error !== undefined) return write(' t="e"', value(escapeXml(error)));
  if (typeof held === "number") return write("", value(String(held - shift)));
  if (typeof held === "boolean") return write(' t="b"', value(held ? "1" : "0"));
  if (typeof held === "string") {
    if (formula !== "") return write(' t="str"', value(escapeText(held)));
    return write(
      ' t="inlineStr"',
      `<${prefix}is><${prefix}t xml:space="preserve">${escapeText(held)}</${prefix}t></${prefix}is>`,
    );
  }
  return formula === "" ? `<${prefix}c ${place}/>` : write("", "");
}
