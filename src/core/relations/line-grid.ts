import { FigureKind, type FigureGrid } from "../tables/figure-grid";
import { powerOfTen } from "../tables/power-of-ten";

/**
 * A block of figures seen in one direction: for totals down the page a line is a row and a crossing a
 * column; for totals across it is the other way about. Values are doubled, so that half a unit of the
 * last printed place is a whole number and every comparison is exact.
 */
export interface LineGrid {
  readonly lines: number;
  readonly crossings: number;
  /** Figure of line × crossing, in half units; 0 where nothing stands. */
  readonly values: Float64Array;
  /** Half a unit of the figure's last printed place, in half units; 0 for a blank. */
  readonly halves: Float64Array;
  /** Figure.none, Figure.number or Figure.nil of line × crossing. */
  readonly marks: Uint8Array;
}

/** What the sum search needs to know of a cell. */
export const Mark = { none: 0, number: 1, nil: 2 } as const;

/**
 * Lays out the figures at `rows` × `columns` (indexes into the grid) with rows as lines, or with columns as
 * lines. Percentages, words and errors are left out: they do not add up.
 */
export function layLines(
  figures: FigureGrid,
  rows: readonly number[],
  columns: readonly number[],
  lineIs: "row" | "column",
): LineGrid {
  const lines = lineIs === "row" ? rows.length : columns.length;
  const crossings = lineIs === "row" ? columns.length : rows.length;
  const values = new Float64Array(lines * crossings);
  const halves = new Float64Array(lines * crossings);
  const marks = new Uint8Array(lines * crossings);
  for (let r = 0; r < rows.length; r++)
    for (let c = 0; c < columns.length; c++) {
      const row = rows[r] as number;
      const column = columns[c] as number;
      const kind = figures.kindAt(row, column);
      if (kind !== FigureKind.Number && kind !== FigureKind.Nil) continue;
      const at = lineIs === "row" ? r * crossings + c : c * crossings + r;
      values[at] = 2 * figures.unitsAt(row, column);
      halves[at] = powerOfTen(figures.places - figures.placesAt(row, column));
      marks[at] = kind === FigureKind.Number ? Mark.number : Mark.nil;
    }
  return { lines, crossings, values, halves, marks };
}
