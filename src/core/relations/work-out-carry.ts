import { powerOfTen } from "../tables/power-of-ten";
import type { Table } from "../tables/table";
import type { ColumnPair } from "./align-columns";
import type { RelationVerdict } from "./relation";
import { halfUnit } from "./table-view";
import { verdictOf } from "./work-out-equation";

/** Two rows of one name in two tables. */
export interface RowPair {
  readonly one: Table;
  readonly row: number;
  readonly other: Table;
  readonly otherRow: number;
}

/** Pounds in one unit of a column; 1 where nothing says. */
export function scaleOf(table: Table, column: number): number {
  return table.columns[column]?.unit?.scale ?? table.unit?.scale ?? 1;
}

/** A figure and the same figure in another table, brought to one unit. */
export interface WorkedCarry {
  readonly places: number;
  readonly printed: number;
  readonly computed: number;
  readonly tolerance: number;
  readonly verdict: RelationVerdict;
}

/**
 * Compares a figure with the same figure in another table, both as printed: £1.480m and 1,480 in £000 are the same.
 * Each is known to half a unit of its last place.
 */
export function workOutCarry(rows: RowPair, columns: ColumnPair): WorkedCarry {
  const { one, row, other, otherRow } = rows;
  const own = scaleOf(one, columns.one) / powerOfTen(one.figures.places);
  const theirs = scaleOf(other, columns.other) / powerOfTen(other.figures.places);
  // The finer of the two grids holds both figures as whole numbers.
  const finer = Math.min(own, theirs);
  const ownTimes = own === finer ? 1 : Math.round(own / finer);
  const theirTimes = theirs === finer ? 1 : Math.round(theirs / finer);
  const places = one.figures.places + (own === finer ? 0 : Math.round(Math.log10(own / finer)));
  const printed = one.figures.unitsAt(row, columns.one) * ownTimes;
  const computed = other.figures.unitsAt(otherRow, columns.other) * theirTimes;
  const halves =
    halfUnit(one.figures, row, columns.one) * ownTimes +
    halfUnit(other.figures, otherRow, columns.other) * theirTimes;
  const verdict = verdictOf(printed - computed, halves);
  return { places, printed, computed, tolerance: halves / 2, verdict };
}
