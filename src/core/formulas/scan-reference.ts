import { lastColumn, lastRow } from "./formula";

/** A cell's address as it stands in a formula. One object is filled again and again. */
export interface ScannedCell {
  row: number;
  column: number;
  rowFixed: boolean;
  columnFixed: boolean;
}

const dollar = 36;

/** Whether a character may stand in a word of a formula: a name, a function, an address. */
export function isWordCode(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 46 ||
    code === 92 ||
    code === 63 ||
    code > 127
  );
}

/**
 * Reads `$B$4` at a place of a formula.
 * @returns where it ends, or −1 where no address stands there: a name such as TAX2017A, a function such as LOG10(.
 */
export function scanCell(text: string, start: number, into: ScannedCell): number {
  let at = start;
  into.columnFixed = text.charCodeAt(at) === dollar;
  if (into.columnFixed) at++;
  let column = 0;
  const letters = at;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90 || text.charCodeAt(at) < 65) break;
    column = column * 26 + code - 64;
    if (column > lastColumn) return -1;
  }
  if (at === letters) return -1;
  into.rowFixed = text.charCodeAt(at) === dollar;
  if (into.rowFixed) at++;
  let row = 0;
  const digits = at;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) break;
    row = row * 10 + code - 48;
    if (row > lastRow) return -1;
  }
  if (at === digits || row === 0) return -1;
  const next = at < text.length ? text.charCodeAt(at) : 0;
  if (isWordCode(next) || next === 40 || next === 33 || next === 91) return -1;
  into.row = row;
  into.column = column;
  return at;
}
