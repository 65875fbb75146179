import type { CellSnapshot } from "./snapshot";

/** What few cells have. */
export type RareParts = Pick<CellSnapshot, "indent" | "error" | "date">;

/**
 * Makes a cell. Every cell is laid out in one of two ways, with fields that are undefined where it has nothing to
 * say: were each combination of fields an object of its own kind, whatever walks the cells would run half as fast.
 */
export function makeCell(
  column: number,
  value: CellSnapshot["value"],
  text: string,
  formula: string | undefined,
  format: string | undefined,
  bold: boolean,
  rare?: RareParts,
): CellSnapshot {
  const strong = bold ? true : undefined;
  if (rare === undefined) return { column, value, text, formula, format, bold: strong };
  const { indent, error, date } = rare;
  return { column, value, text, formula, format, bold: strong, indent, error, date };
}
