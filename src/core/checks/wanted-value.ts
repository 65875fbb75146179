import type { Relation, Term } from "../relations/relation";
import type { CellOfTable, CellReader } from "./cell-reader";

/** The values, in pounds (percent for a percentage), that one cell would have to lie between. */
export interface Wanted {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
}

/** Plain arithmetic on pounds: good to a hundredth of a penny for any figure a council prints. */
const slack = 1e-4;

export function accepts(wanted: Wanted, value: number): boolean {
  return value >= wanted.low - slack && value <= wanted.high + slack;
}

export function sameCell(a: CellOfTable, b: CellOfTable): boolean {
  return a.table === b.table && a.row === b.row && a.column === b.column;
}

/**
 * What the cell would have to show for the relation to hold with every other figure as printed. Null
 * where that cannot be said: a percentage of nothing, or a cell that is not part of the relation.
 */
export function wantedValue(
  relation: Relation,
  cell: CellOfTable,
  cells: CellReader,
): Wanted | null {
  const worth = unitWorth(relation, cells);
  if (sameCell(relation.target, cell))
    return between(relation.computed * worth, relation.tolerance * worth);
  const at = relation.terms.findIndex((term) => sameCell(term, cell));
  const term = relation.terms[at];
  if (!term) return null;
  if (relation.kind === "percent") return wantedOfPercent(relation, at, cells);
  const shown = pounds(term, cells);
  return between(
    shown + term.sign * relation.difference * worth,
    relation.tolerance * Math.abs(worth),
  );
}

/** The figure in pounds, or in percent where its table prints percentages. */
export function pounds(cell: CellOfTable, cells: CellReader): number {
  const { figures } = cells.table(cell.table);
  return (figures.unitsAt(cell.row, cell.column) / 10 ** figures.places) * scaleOf(cell, cells);
}

/** One unit of the last place the cell prints, in pounds. */
export function printedStep(cell: CellOfTable, cells: CellReader): number {
  const { figures } = cells.table(cell.table);
  return scaleOf(cell, cells) / 10 ** figures.placesAt(cell.row, cell.column);
}

export function scaleOf(cell: CellOfTable, cells: CellReader): number {
  const table = cells.table(cell.table);
  return table.columns[cell.column]?.unit?.scale ?? table.unit?.scale ?? 1;
}

function unitWorth(relation: Relation, cells: CellReader): number {
  const scale = relation.kind === "percent" ? 1 : scaleOf(relation.target, cells);
  return scale / 10 ** relation.places;
}

/** The factor between share and percentage is taken from the relation itself: tables differ in sign and in hundredths. */
function wantedOfPercent(relation: Relation, at: number, cells: CellReader): Wanted | null {
  const [part, whole] = relation.terms;
  if (relation.terms.length !== 2 || !part || !whole) return null;
  const [above, below] = [pounds(part, cells), pounds(whole, cells)];
  const factor = (relation.computed * below) / above;
  const ends = [-1, 0, 1].map((side) => {
    const printed = relation.printed + side * relation.tolerance;
    return at === 0 ? (printed * below) / factor : (factor * above) / printed;
  });
  const [one = NaN, middle = NaN, two = NaN] = ends;
  return ends.every(Number.isFinite)
    ? { low: Math.min(one, two), high: Math.max(one, two), middle }
    : null;
}

function between(middle: number, tolerance: number): Wanted {
  return { low: middle - tolerance, high: middle + tolerance, middle };
}

export function cellsOf(relation: Relation): readonly Term[] {
  return [relation.target, ...relation.terms];
}

export function cellKey(cell: CellOfTable): string {
  return `${cell.table} ${String(cell.row)} ${String(cell.column)}`;
}
