import type { Table } from "../tables/table";
import { verdictOf } from "./check-sum";
import type { Relation, Term } from "./relation";
import { halfUnit } from "./table-view";

/** Pounds in one unit of a column; 1 where nothing says. */
export function scaleOf(table: Table, column: number): number {
  return table.columns[column]?.unit?.scale ?? table.unit?.scale ?? 1;
}

/**
 * Compares a figure with the same figure in another table, both as printed: £1.480m and 1,480 in £000 are the same.
 * Each is known to half a unit of its last place.
 */
export function checkCarry(
  target: Term,
  term: Term,
  tables: ReadonlyMap<string, Table>,
  id: string,
): Relation | null {
  const home = tables.get(target.table);
  const other = tables.get(term.table);
  if (!home || !other) return null;
  const own = scaleOf(home, target.column) / 10 ** home.figures.places;
  const theirs = scaleOf(other, term.column) / 10 ** other.figures.places;
  // The finer of the two grids holds both figures as whole numbers.
  const finer = Math.min(own, theirs);
  const places = home.figures.places + Math.round(Math.log10(own / finer));
  const printed = home.figures.unitsAt(target.row, target.column) * Math.round(own / finer);
  const computed = other.figures.unitsAt(term.row, term.column) * Math.round(theirs / finer);
  const halves =
    halfUnit(home.figures, target.row, target.column) * Math.round(own / finer) +
    halfUnit(other.figures, term.row, term.column) * Math.round(theirs / finer);
  const difference = printed - computed;
  return {
    id,
    kind: "carry",
    sense: "same figure",
    basis: "labels",
    target,
    terms: [term],
    places,
    printed,
    computed,
    difference,
    tolerance: halves / 2,
    verdict: verdictOf(difference, halves),
  };
}
