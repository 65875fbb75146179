import { columnName, columnNumber } from "../workbook/cell-ref";
import { lastColumn, lastRow } from "./formula";

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
  if ((column ?? 1) > lastColumn || (row ?? 1) < 1 || (row ?? 1) > lastRow) return null;
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

/** A formula cut at what it refers to by address; texts, names and functions are left as they are. */
export type FormulaPieces = readonly (string | FormulaReference)[];

export function splitAtReferences(formula: string): FormulaPieces {
  const pieces: (string | FormulaReference)[] = [];
  let from = 0;
  for (const match of formula.matchAll(token)) {
    const [part, prefix = "", address] = match;
    if (address === undefined) continue;
    const [start = "", end] = address.split(":");
    const first = readCorner(start);
    const last = end === undefined ? null : readCorner(end);
    if (!first || (end !== undefined && !last)) continue;
    if (match.index > from) pieces.push(formula.slice(from, match.index));
    pieces.push({ prefix, first, last });
    from = match.index + part.length;
  }
  if (from < formula.length) pieces.push(formula.slice(from));
  return pieces;
}

/** Puts a formula together again, each reference as it is to be written. */
export function joinPieces(
  pieces: FormulaPieces,
  write: (reference: FormulaReference) => string,
): string {
  let formula = "";
  for (const piece of pieces) formula += typeof piece === "string" ? piece : write(piece);
  return formula;
}
