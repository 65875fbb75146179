import { lastColumn, lastRow } from "./formula";
import {
  joinPieces,
  splitAtReferences,
  writeReference,
  type FormulaCorner,
  type FormulaPieces,
} from "./formula-references";

/** The formula as it reads after being copied so many rows and columns away; what leaves the sheet becomes #REF!. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return movePieces(splitAtReferences(formula), rows, columns);
}

/** The same for a formula that is copied to many places and was cut once. */
export function movePieces(pieces: FormulaPieces, rows: number, columns: number): string {
  const move = (at: FormulaCorner): FormulaCorner => ({
    ...at,
    row: at.row === null || at.fixedRow ? at.row : at.row + rows,
    column: at.column === null || at.fixedColumn ? at.column : at.column + columns,
  });
  return joinPieces(pieces, ({ prefix, first, last }) => {
    const moved = { prefix, first: move(first), last: last && move(last) };
    return leaves(moved.first) || (moved.last && leaves(moved.last))
      ? `${prefix}#REF!`
      : writeReference(moved);
  });
}

function leaves({ row, column }: FormulaCorner): boolean {
  return (row ?? 1) < 1 || (row ?? 1) > lastRow || (column ?? 1) < 1 || (column ?? 1) > lastColumn;
}
