import {
  joinPieces,
  splitAtReferences,
  type FormulaCorner,
} from "../../../core/formulas/formula-references";

/** The formula in R1C1 notation, seen from the cell it stands in: `=SUM(R[-3]C:R[-1]C)`. */
export function toR1C1(formula: string, row: number, column: number): string {
  const part = (letter: string, place: number | null, fixed: boolean, from: number): string => {
    if (place === null) return "";
    if (fixed) return letter + String(place);
    return place === from ? letter : `${letter}[${String(place - from)}]`;
  };
  const corner = (at: FormulaCorner): string =>
    part("R", at.row, at.fixedRow, row) + part("C", at.column, at.fixedColumn, column);
  return joinPieces(splitAtReferences(formula), ({ prefix, first, last }) => {
    return prefix + corner(first) + (last ? `:${corner(last)}` : "");
  });
}
