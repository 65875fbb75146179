import type { Relation, Term } from "../relations/relation";
import type { CellReader } from "./cell-reader";
import type { Fault } from "./find-faults";
import { accepts, cellKey, cellsOf, pounds, scaleOf, wantedValue } from "./wanted-value";

/** Faults beyond this number are left as they are: a page of them is not put right by joining. */
const mostFaults = 60;
/** Cells that may be wrong are sought only in relations this short; a long column does not tell which line is. */
const mostTerms = 4;
/** How far up a figure is followed. */
const mostReached = 200;

/**
 * A figure that is wrong is wrong in every total it counts in: the totals cast, and what is worked out from them
 * fails again by the same amount. Such a fault joins the one that it comes from. Faults that differ in amount, or
 * whose cells do not add up into one another, stay apart.
 */
export function joinCarriedFaults(
  faults: readonly Fault[],
  all: readonly Relation[],
  cells: CellReader,
): readonly Fault[] {
  if (faults.length < 2 || faults.length > mostFaults) return faults;
  const totals = totalsByTerm(faults, all);
  const carriedBy = new Map<Fault, readonly Fault[]>();
  const joined = new Set<Fault>();
  for (const one of faults)
    for (const start of joined.has(one) ? [] : startsOf(one, cells)) {
      const changes = followUp(start, totals);
      const carried = faults.filter(
        (other) => other !== one && !joined.has(other) && isCarried(other, changes, cells),
      );
      if (carried.length === 0) continue;
      carriedBy.set(
        one,
        carried.flatMap((other) => [other, ...(carriedBy.get(other) ?? [])]),
      );
      for (const other of carried) joined.add(other);
      break;
    }
  return faults
    .filter((one) => !joined.has(one))
    .map((one) => ({
      ...one,
      relations: [one, ...(carriedBy.get(one) ?? [])].flatMap(({ relations }) => relations),
    }));
}

interface Change {
  readonly cell: Term;
  /** Pounds to be added to what is shown. */
  readonly by: number;
}

/** Each cell that may be the wrong one, with what would put it right. */
function startsOf({ cell, value, relations }: Fault, cells: CellReader): Change[] {
  if (value !== null) return [{ cell, by: value - pounds(cell, cells) }];
  return relations
    .filter(({ kind, terms }) => kind !== "percent" && terms.length <= mostTerms)
    .flatMap((relation) =>
      cellsOf(relation).flatMap((one) => {
        const wanted = wantedValue(relation, one, cells);
        return wanted ? [{ cell: one, by: wanted.middle - pounds(one, cells) }] : [];
      }),
    );
}

/** The changes of all totals above a cell, if it is put right. */
function followUp(
  start: Change,
  totals: ReadonlyMap<string, readonly Relation[]>,
): ReadonlyMap<string, number> {
  const changes = new Map([[cellKey(start.cell), start.by]]);
  const waiting = [start];
  for (let next = waiting.shift(); next && changes.size < mostReached; next = waiting.shift())
    for (const { target, terms } of totals.get(cellKey(next.cell)) ?? []) {
      const key = cellKey(target);
      const sign = terms.find((term) => cellKey(term) === cellKey(next.cell))?.sign ?? 1;
      if (changes.has(key)) continue;
      changes.set(key, sign * next.by);
      waiting.push({ cell: target, by: sign * next.by });
    }
  return changes;
}

/** Whether each relation of a fault would hold with the changes made, and some cell of it changes. */
function isCarried(
  { relations }: Fault,
  changes: ReadonlyMap<string, number>,
  cells: CellReader,
): boolean {
  const by = (cell: Term): number => changes.get(cellKey(cell)) ?? 0;
  return relations.every(
    (relation) =>
      cellsOf(relation).some((cell) => by(cell) !== 0) &&
      (relation.kind === "percent"
        ? shareHolds(relation, by, cells)
        : sumHolds(relation, by, cells)),
  );
}

function sumHolds(relation: Relation, by: (cell: Term) => number, cells: CellReader): boolean {
  const worth = scaleOf(relation.target, cells) / 10 ** relation.places;
  const difference = relation.terms.reduce(
    (left, term) => left - term.sign * by(term),
    relation.difference * worth + by(relation.target),
  );
  const tolerance = relation.tolerance * worth;
  return accepts({ low: -tolerance, high: tolerance, middle: 0 }, difference);
}

/** A share is worked out anew from the changed figures. */
function shareHolds(relation: Relation, by: (cell: Term) => number, cells: CellReader): boolean {
  const [part, whole] = relation.terms;
  if (relation.terms.length !== 2 || !part || !whole || by(relation.target) !== 0) return false;
  const [above, below] = [pounds(part, cells), pounds(whole, cells)];
  const computed = (relation.computed * (above + by(part)) * below) / (above * (below + by(whole)));
  return Math.abs(relation.printed - computed) <= relation.tolerance + 1e-9;
}

/** Sums that hold, by what they add up, in the tables that have faults. */
function totalsByTerm(
  faults: readonly Fault[],
  all: readonly Relation[],
): ReadonlyMap<string, readonly Relation[]> {
  const tables = new Set(faults.map(({ cell }) => cell.table));
  const index = new Map<string, Relation[]>();
  for (const relation of all) {
    if (relation.kind !== "sum" || relation.verdict === "wrong") continue;
    if (!tables.has(relation.target.table)) continue;
    for (const term of relation.terms) {
      const key = cellKey(term);
      const known = index.get(key);
      if (known) known.push(relation);
      else index.set(key, [relation]);
    }
  }
  return index;
}
