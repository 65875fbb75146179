import { columnNumber } from "../../core/workbook/cell-ref";
import { attribute, xmlTags } from "../../files/workbook/xml/xml-tags";

/** A cell that takes its formula from a group the file writes once. */
export interface SharedCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Groups of shared formulas in a sheet, by the cell that holds the formula's text, with the cells that
 * have it from there. When that one cell gets another formula, the others must be given their own.
 */
export function sharedFormulas(xml: string): ReadonlyMap<string, readonly SharedCell[]> {
  const owners = new Map<string, string>();
  const groups = new Map<string, SharedCell[]>();
  if (!xml.includes("shared")) return groups;
  let row = 0;
  let column = 0;
  for (const tag of xmlTags(xml)) {
    if (tag.kind === "close") continue;
    if (tag.name === "row") {
      row = Number(attribute(xml.slice(tag.start, tag.end), "r") ?? row + 1);
      column = 0;
    } else if (tag.name === "c") {
      const letters = /^[A-Za-z]+/.exec(attribute(xml.slice(tag.start, tag.end), "r") ?? "");
      column = letters ? columnNumber(letters[0]) : column + 1;
    } else if (tag.name === "f") {
      const written = xml.slice(tag.start, tag.end);
      if (attribute(written, "t") !== "shared") continue;
      const group = attribute(written, "si") ?? "";
      const place = `${String(row)}:${String(column)}`;
      if (tag.kind === "open") {
        owners.set(group, place);
        groups.set(place, []);
      } else groups.get(owners.get(group) ?? "")?.push({ row, column });
    }
  }
  return groups;
}
