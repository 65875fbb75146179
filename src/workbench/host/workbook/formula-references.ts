import { columnName, columnNumber } from "../../../core/workbook/cell-ref";
import { LAST_COLUMN, LAST_ROW } from "./grid-limits";

/** A cell as a formula writes it; a part with a dollar sign does not move when the formula is copied. */
interface FormulaReference {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** Texts, quoted sheet names, table parts in brackets, cells, and words that merely look like cells (`LOG10(`). */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|[A-Za-z_\\][\w.\\]*/g;

/** Rewrites every cell a formula refers to; texts, names and functions are left alone. Whole rows and columns are not cells. */
function mapReferences(formula: string, write: (reference: FormulaReference) => string): string {
  return formula.replace(token, (...match: readonly (string | undefined)[]) => {
    const [part = "", fixedColumn, letters, fixedRow, digits] = match;
    if (letters === undefined) return part;
    const column = columnNumber(letters);
    const row = Number(digits);
    if (column > LAST_COLUMN || row < 1 || row > LAST_ROW) return part;
    return write({ row, column, fixedRow: fixedRow === "$", fixedColumn: fixedColumn === "$" });
  });
}

/** The formula as it reads after being copied so many rows and columns away; what leaves the sheet becomes #REF!. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const row = reference.fixedRow ? reference.row : reference.row + rows;
    const column = reference.fixedColumn ? reference.column : reference.column + columns;
    if (row < 1 || row > LAST_ROW || column < 1 || column > LAST_COLUMN) return "#REF!";
    const letters = (reference.fixedColumn ? "$" : "") + columnName(column);
    return `${letters}${reference.fixedRow ? "$" : ""}${String(row)}`;
  });
}

/** The formula in R1C1 notation, seen from the cell it stands in: `=SUM(R[-3]C:R[-1]C)`. */
export function toR1C1(formula: string, row: number, column: number): string {
  const part = (letter: string, place: number, fixed: boolean, from: number): string => {
    if (fixed) return letter + String(place);
    return place === from ? letter : `${letter}[${String(place - from)}]`;
  };
  return mapReferences(
    formula,
    (reference) =>
      part("R", reference.row, reference.fixedRow, row) +
      part("C", reference.column, reference.fixedColumn, column),
  );
}
