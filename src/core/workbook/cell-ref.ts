/** A cell by sheet, row and column, both counted from 1 as Excel shows them (column A is 1). */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A block of cells on one sheet; every edge is included and counted from 1. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** The number of a column's letters, counted from 1; 0 where they are not letters. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) return 0;
    number = number * 26 + value;
  }
  return number;
}

/** A1 address without the sheet. */
export function formatAddress(row: number, column: number): string {
  return columnName(column) + String(row);
}

/** A1 block without the sheet, `A2:H22`. */
export function formatRange(range: Range): string {
  return `${formatAddress(range.top, range.left)}:${formatAddress(range.bottom, range.right)}`;
}

/** A sheet's name as a formula writes it: in apostrophes unless it is a plain word. */
export function quoteSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet);
  return plain ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/** `'Appendix 1'!F10`, as Excel writes it in a formula. */
export function formatRef(ref: CellRef): string {
  return `${quoteSheet(ref.sheet)}!${formatAddress(ref.row, ref.column)}`;
}

/** Reads `'Appendix 1'!$F$10`; null where it is not one cell with its sheet. */
export function parseRef(text: string): CellRef | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text.trim());
  if (!match) return null;
  const sheet = (match[1] ?? match[2] ?? "").replace(/''/g, "'");
  return { sheet, row: Number(match[4]), column: columnNumber(match[3] ?? "") };
}
