import { columnName, columnNumber } from "../../../core/workbook/cell-ref";

/**
 * What a formula becomes when it is filled `rows` down and `columns` to the right. Excel stores a filled
 * block once and leaves the rest of its cells to be worked out like this.
 * Parts marked with $ stay; a reference pushed off the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(token, (whole, cell, column, wholeColumns, wholeRows) => {
    if (cell) {
      const [, c = "", r = ""] = cellParts.exec(cell as string) ?? [];
      return join(moveColumn(c, columns), moveRow(r, rows));
    }
    if (column || wholeColumns) return movePair(whole, (part) => moveColumn(part, columns));
    if (wholeRows) return movePair(whole, (part) => moveRow(part, rows));
    return whole;
  });
}

/**
 * Texts, quoted sheets, structured references and names are passed over (one left open runs to the end); then whole columns, whole
 * rows and single cells. A name followed by a bracket or an exclamation mark is a function or a sheet.
 */
const token =
  /"[^"]*(?:"|$)|'[^']*(?:'|$)|\[[^\]]*(?:\]|$)|(?<![\w.\\])(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\w.(!])|(?<![\w.\\])((\$?[A-Za-z]{1,3}):(?:\$?[A-Za-z]{1,3}))(?![\w.(!])|(?<![\w.\\])(\$?\d{1,7}:\$?\d{1,7})(?![\w.(!])/g;
const cellParts = /^(\$?[A-Za-z]{1,3})(\$?\d{1,7})$/;

function movePair(pair: string, move: (part: string) => string | null): string {
  const [first = "", second = ""] = pair.split(":");
  const from = move(first);
  const to = move(second);
  return from === null || to === null ? "#REF!" : `${from}:${to}`;
}

function join(column: string | null, row: string | null): string {
  return column === null || row === null ? "#REF!" : column + row;
}

function moveColumn(part: string, by: number): string | null {
  if (part.startsWith("$")) return part;
  const moved = columnNumber(part) + by;
  return moved < 1 || moved > 16_384 ? null : columnName(moved);
}

function moveRow(part: string, by: number): string | null {
  if (part.startsWith("$")) return part;
  const moved = Number(part) + by;
  return moved < 1 || moved > 1_048_576 ? null : String(moved);
}
