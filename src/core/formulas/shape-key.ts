import { isWordCode, scanCell, type ScannedCell } from "./scan-reference";

const cell: ScannedCell = { row: 0, column: 0, rowFixed: false, columnFixed: false };

/**
 * A formula with its relative addresses written as distances, so that every copy of it down a column or across a
 * row reads the same: `=B4+$C$1` in D4 is `R[0]C[-2]+R1C3`. One pass over the text.
 */
export function shapeKey(formula: string, row: number, column: number): string {
  let key = "";
  let kept = 1;
  let at = 1;
  const end = formula.length;
  while (at < end) {
    const code = formula.charCodeAt(at);
    if (code === 34 || code === 39) {
      at = formula.indexOf(formula.charAt(at), at + 1);
      if (at < 0) break;
      at++;
    } else if (code === 91) {
      at = formula.indexOf("]", at);
      if (at < 0) break;
      at++;
    } else if (code === 36 || isWordCode(code)) {
      const stop = scanCell(formula, at, cell);
      if (stop > 0) {
        const r = cell.rowFixed ? `R${cell.row}` : `R[${cell.row - row}]`;
        const c = cell.columnFixed ? `C${cell.column}` : `C[${cell.column - column}]`;
        key += formula.slice(kept, at) + r + c;
        at = kept = stop;
      } else {
        at++;
        while (at < end && isWordCode(formula.charCodeAt(at))) at++;
      }
    } else at++;
  }
  return key + formula.slice(kept);
}
