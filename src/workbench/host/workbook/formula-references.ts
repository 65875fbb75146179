import { columnName, columnNumber } from "../../../core/workbook/cell-ref";
import { LAST_COLUMN, LAST_ROW } from "./grid-limits";

/** One corner of what a formula refers to; a part with a dollar sign does not move when the formula is copied. */
export interface FormulaCorner {
  /** Null for whole columns. */
  readonly row: number | null;
  /** Null for whole rows. */
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A cell, a block, or whole rows or columns, as a formula writes them. */
export interface FormulaReference {
  /** `'Appendix 1'!`, or nothing. */
  readonly prefix: string;
  readonly first: FormulaCorner;
  /** Null for a single cell. */
  readonly last: FormulaCorner | null;
}

const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
/**
 * Texts; references with or without a sheet; quoted names, table parts in brackets, numbers (`1E5` holds no
 * cell) and words that merely look like cells (`LOG10(`). What is opened and never closed is taken to the end,
 * so that it is read once.
 */
const token = new RegExp(
  [
    `"(?:[^"]|"")*"?`,
    String.raw`((?:'(?:[^']|'')*'|(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*)!)?` +
      String.raw`(${cell}(?::${cell})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`'(?:[^']|'')*'?`,
    String.raw`\[[^\]]*\]?`,
    String.raw`\d[\d.]*(?:[eE][+-]?\d+)?`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
  ].join("|"),
  "gu",
);

const corner = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

function readCorner(text: string): FormulaCorner | null {
  const [, dollar, letters, second, digits] = corner.exec(text) ?? [];
  const row = digits === undefined ? null : Number(digits);
  const column = letters === undefined ? null : columnNumber(letters);
  if ((column ?? 1) > LAST_COLUMN || (row ?? 1) < 1 || (row ?? 1) > LAST_ROW) return null;
  // In `$5:$7` the only dollar stands before the row.
  const fixedRow = column === null ? dollar === "$" : second === "$";
  return { row, column, fixedRow, fixedColumn: column !== null && dollar === "$" };
}

function writeCorner({ row, column, fixedRow, fixedColumn }: FormulaCorner): string {
  const letters = column === null ? "" : (fixedColumn ? "$" : "") + columnName(column);
  return letters + (row === null ? "" : (fixedRow ? "$" : "") + String(row));
}

/** What a formula writes for a reference. */
export function writeReference({ prefix, first, last }: FormulaReference): string {
  return prefix + writeCorner(first) + (last ? `:${writeCorner(last)}` : "");
}

/** Rewrites all that a formula refers to by address; texts, names and functions are left alone. */
export function mapReferences(
  formula: string,
  write: (reference: FormulaReference) => string,
): string {
  return formula.replace(token, (part: string, prefix: string | undefined, address?: string) => {
    if (address === undefined) return part;
    const [from = "", to] = address.split(":");
    const first = readCorner(from);
    const last = to === undefined ? null : readCorner(to);
    if (!first || (to !== undefined && !last)) return part;
    return write({ prefix: prefix ?? "", first, last });
  });
}

/** The formula as it reads after being copied so many rows and columns away; what leaves the sheet becomes #REF!. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const move = (at: FormulaCorner): FormulaCorner => ({
    ...at,
    row: at.row === null || at.fixedRow ? at.row : at.row + rows,
    column: at.column === null || at.fixedColumn ? at.column : at.column + columns,
  });
  const leaves = ({ row, column }: FormulaCorner): boolean =>
    (row ?? 1) < 1 || (row ?? 1) > LAST_ROW || (column ?? 1) < 1 || (column ?? 1) > LAST_COLUMN;
  return mapReferences(formula, ({ prefix, first, last }) => {
    const moved = { prefix, first: move(first), last: last && move(last) };
    if (leaves(moved.first) || (moved.last && leaves(moved.last))) return `${prefix}#REF!`;
    return writeReference(moved);
  });
}

/** The formula in R1C1 notation, seen from the cell it stands in: `=SUM(R[-3]C:R[-1]C)`. */
export function toR1C1(formula: string, row: number, column: number): string {
  const part = (letter: string, place: number | null, fixed: boolean, from: number): string => {
    if (place === null) return "";
    if (fixed) return letter + String(place);
    return place === from ? letter : `${letter}[${String(place - from)}]`;
  };
  const corner = (at: FormulaCorner): string =>
    part("R", at.row, at.fixedRow, row) + part("C", at.column, at.fixedColumn, column);
  return mapReferences(formula, ({ prefix, first, last }) => {
    return prefix + corner(first) + (last ? `:${corner(last)}` : "");
  });
}
