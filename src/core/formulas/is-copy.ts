import { isWordCode, scanCell, type ScannedCell } from "./scan-reference";

/** A formula and where it stands. */
export interface PlacedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const one: ScannedCell = { row: 0, column: 0, rowFixed: false, columnFixed: false };
const two: ScannedCell = { row: 0, column: 0, rowFixed: false, columnFixed: false };

/**
 * Whether a formula is another one copied to its own cell: `=D5-C5` in E5 is `=D4-C4` in E4. Both are walked side by
 * side, which takes a fraction of what writing either in another way would. Two that differ in case or spaces are not
 * told to be copies.
 */
export function isCopy(text: string, row: number, column: number, of: PlacedFormula): boolean {
  const other = of.text;
  let a = 1;
  let b = 1;
  while (a < text.length) {
    const code = text.charCodeAt(a);
    if (code === 36 || isWordCode(code)) {
      const endA = scanCell(text, a, one);
      const endB = scanCell(other, b, two);
      if (endA > 0 && endB > 0) {
        if (one.rowFixed !== two.rowFixed || one.columnFixed !== two.columnFixed) return false;
        const down = one.rowFixed ? 0 : row - of.row;
        const across = one.columnFixed ? 0 : column - of.column;
        if (one.row - two.row !== down || one.column - two.column !== across) return false;
        a = endA;
        b = endB;
        continue;
      }
      if (endA > 0 || endB > 0) return false;
      do {
        if (text.charCodeAt(a++) !== other.charCodeAt(b++)) return false;
      } while (a < text.length && isWordCode(text.charCodeAt(a)));
      continue;
    }
    if (other.charCodeAt(b) !== code) return false;
    // What stands in quotes or brackets holds no address.
    const end =
      code === 34 || code === 39
        ? text.indexOf(text.charAt(a), a + 1)
        : code === 91
          ? text.indexOf("]", a)
          : a;
    if (end < 0) return text.slice(a) === other.slice(b);
    const length = end - a + 1;
    if (length > 1 && text.slice(a, end + 1) !== other.slice(b, b + length)) return false;
    a += length;
    b += length;
  }
  return b === other.length;
}
