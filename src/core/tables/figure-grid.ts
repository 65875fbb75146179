/** What stands in one cell of a table's body. */
export const FigureKind = {
  /** Nothing at all. */
  Blank: 0,
  /** A figure. */
  Number: 1,
  /** A dash, "nil" or the like: counts as nothing, and is as exact as its column. */
  Nil: 2,
  /** A percentage, in percent. */
  Percent: 3,
  /** Words, a date or a mark that is not an amount. */
  Text: 4,
  /** An Excel error such as #REF!. */
  Error: 5,
} as const;

export type FigureKind = (typeof FigureKind)[keyof typeof FigureKind];

/**
 * The printed figures of a table as exact scaled integers, so that a table of a million cells can be
 * cast in plain arithmetic. One unit is 10^-places of the table's own unit; `placesAt` tells how many
 * places each cell prints. Values are what the reader sees, not what the cell stores. Integers beyond
 * 2^53 / 16 are refused when the grid is made (the cell becomes Text), so sums stay exact.
 */
export interface FigureGrid {
  readonly height: number;
  readonly width: number;
  /** Places that all units share: the most that any cell of the table prints. */
  readonly places: number;
  kindAt(row: number, column: number): FigureKind;
  /** Scaled integer; 0 for anything that is not a figure. */
  unitsAt(row: number, column: number): number;
  /** Printed decimal places; a bare 0 or a nil takes those of its column. */
  placesAt(row: number, column: number): number;
}
