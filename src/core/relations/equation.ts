import type { FigureGrid } from "../tables/figure-grid";
import type { Ratio } from "./work-out-ratio";
import type { RelationBasis, RelationKind, RelationSense } from "./relation";

/** Stands for the row, or the column, in which an equation is looked at. */
export const here = -1;

/** A cell of an equation: table row and column, one of which may be `here`. */
export interface EquationCell {
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

/**
 * What a finder believes a table promises, before anybody has done the sum. One equation holds in many places:
 * variance = outturn − budget on every row, a total of the same rows in every column. Its cells are held once,
 * which is what lets a workbook of two million cells be reviewed in little memory.
 */
export interface Equation {
  readonly table: string;
  readonly figures: FigureGrid;
  readonly kind: RelationKind;
  readonly sense: RelationSense;
  readonly basis: RelationBasis;
  readonly target: EquationCell;
  readonly terms: readonly EquationCell[];
  /** For a percentage: which of the terms' columns is divided by which, and how. */
  readonly ratio: Ratio | null;
}

/** Receives an equation and the row or column (for `here`) in which it is expected to hold. */
export type Expect = (equation: Equation, at: number) => void;

export function rowOf(cell: EquationCell, at: number): number {
  return cell.row === here ? at : cell.row;
}

export function columnOf(cell: EquationCell, at: number): number {
  return cell.column === here ? at : cell.column;
}
