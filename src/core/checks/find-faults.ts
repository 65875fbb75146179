import type { Relation, Term } from "../relations/relation";
import type { CellReader } from "./cell-reader";
import { joinCarriedFaults } from "./join-carried-faults";
import { joinByKey } from "./join-by-key";
import {
  accepts,
  cellKey,
  cellsOf,
  pounds,
  printedStep,
  sameCell,
  scaleOf,
  wantedValue,
  type Wanted,
} from "./wanted-value";

/** One wrong cell, as far as the arithmetic can tell, and the relations that fail because of it. */
export interface Fault {
  readonly cell: Term;
  readonly relations: readonly Relation[];
  /** The value, in pounds, that would make them hold and break no other; null where none is known. */
  readonly value: number | null;
  /** How many of the relations that value alone mends; the others need another cell put right as well. */
  readonly mends: number;
}

/** Failing relations that hang together beyond this number are reported one by one: the work grows with its square. */
const mostTogether = 60;
const mostTerms = 4000;

/**
 * Turns relations that do not hold into faults: a wrong line breaks its variance, its column's total and
 * every table that repeats it, and is one fault. The likeliest cell is the one where a single value mends
 * the most of them and breaks the fewest that hold; failing that, each stands by itself at its result.
 */
export function findFaults(
  failing: readonly Relation[],
  all: readonly Relation[],
  cells: CellReader,
): readonly Fault[] {
  if (failing.length === 0) return [];
  const holding = indexHolding(all, failing);
  const faults = joinByKey(failing, (relation) => cellsOf(relation).map(cellKey)).flatMap((group) =>
    splitGroup(group, holding, cells),
  );
  return joinCarriedFaults(faults, all, cells);
}

function splitGroup(
  group: readonly Relation[],
  holding: ReadonlyMap<string, readonly Relation[]>,
  cells: CellReader,
): Fault[] {
  const faults: Fault[] = [];
  let left = [...group];
  const terms = left.reduce((count, relation) => count + relation.terms.length, 0);
  const small = left.length <= mostTogether && terms <= mostTerms;
  while (small && left.length > 1) {
    const best = likeliest(left, holding, cells);
    if (!best) break;
    faults.push({
      cell: best.cell,
      relations: best.mends,
      value: best.breaks ? null : best.value,
      mends: best.mends.length,
    });
    left = left.filter((relation) => !best.mends.includes(relation));
  }
  const alone: Relation[] = [];
  for (const relation of left) {
    const at = faults.findIndex((fault) => takesPart(relation, fault));
    const fault = faults[at];
    if (fault && holdsOnce(relation, faults, cells))
      faults[at] = { ...fault, relations: [...fault.relations, relation] };
    else alone.push(relation);
  }
  return [...faults, ...byTarget(alone, holding, cells)];
}

/** Whether a relation with several wrong cells in it would hold with all of them put right. */
function holdsOnce(relation: Relation, faults: readonly Fault[], cells: CellReader): boolean {
  if (relation.kind === "percent") return false;
  const worth = scaleOf(relation.target, cells) / 10 ** relation.places;
  let difference = relation.difference * worth;
  for (const { cell, value } of faults) {
    if (value === null) continue;
    const change = value - pounds(cell, cells);
    if (sameCell(cell, relation.target)) difference += change;
    for (const term of relation.terms) if (sameCell(cell, term)) difference -= term.sign * change;
  }
  const tolerance = relation.tolerance * worth;
  return accepts({ low: -tolerance, high: tolerance, middle: 0 }, difference);
}

function takesPart(relation: Relation, { cell, value }: Fault): boolean {
  return value !== null && cellsOf(relation).some((one) => sameCell(one, cell));
}

interface Remedy {
  readonly cell: Term;
  readonly value: number;
  readonly mends: readonly Relation[];
  readonly breaks: number;
}

/** The change of one cell that mends at least two failing relations, and more than it breaks; null where none does. */
function likeliest(
  failing: readonly Relation[],
  holding: ReadonlyMap<string, readonly Relation[]>,
  cells: CellReader,
): Remedy | null {
  const at = new Map<string, { cell: Term; wants: { relation: Relation; wanted: Wanted }[] }>();
  for (const relation of failing)
    for (const cell of cellsOf(relation)) {
      const wanted = wantedValue(relation, cell, cells);
      if (!wanted) continue;
      const known = at.get(cellKey(cell)) ?? { cell, wants: [] };
      known.wants.push({ relation, wanted });
      at.set(cellKey(cell), known);
    }
  let best: Remedy | null = null;
  for (const [key, { cell, wants }] of at) {
    if (wants.length < 2) continue;
    const kept = (holding.get(key) ?? []).flatMap(
      (relation) => wantedValue(relation, cell, cells) ?? [],
    );
    for (const { wanted } of wants) {
      const step = printedStep(cell, cells);
      const value = Math.round(wanted.middle / step) * step;
      const mends = wants.filter((each) => accepts(each.wanted, value)).map((one) => one.relation);
      const breaks = kept.filter((each) => !accepts(each, value)).length;
      const remedy = { cell, value, mends, breaks };
      if (mends.length >= 2 && mends.length > breaks && (!best || better(remedy, best)))
        best = remedy;
    }
  }
  return best;
}

function better(a: Remedy, b: Remedy): boolean {
  return a.mends.length - a.breaks > b.mends.length - b.breaks;
}

function byTarget(
  left: readonly Relation[],
  holding: ReadonlyMap<string, readonly Relation[]>,
  cells: CellReader,
): Fault[] {
  const places = new Map<string, { cell: Term; relations: Relation[] }>();
  for (const relation of left) {
    const cell =
      relation.kind === "carry" ? lessSupported(relation, holding, cells) : relation.target;
    const place = places.get(cellKey(cell)) ?? { cell, relations: [] };
    place.relations.push(relation);
    places.set(cellKey(cell), place);
  }
  return [...places.values()].map(({ cell, relations }) => ({
    cell,
    relations,
    value: null,
    mends: relations.length,
  }));
}

/** Of two tables that differ, the cell that fewer sums speak for: neither of the two is the result of the other. */
function lessSupported(
  relation: Relation,
  holding: ReadonlyMap<string, readonly Relation[]>,
  cells: CellReader,
): Term {
  const [term] = relation.terms;
  if (!term || relation.terms.length > 1) return relation.target;
  const breaks = (cell: Term) => {
    const value = wantedValue(relation, cell, cells)?.middle ?? NaN;
    return (holding.get(cellKey(cell)) ?? []).filter((one) => {
      const wanted = wantedValue(one, cell, cells);
      return wanted !== null && !accepts(wanted, value);
    }).length;
  };
  return breaks(term) < breaks(relation.target) ? term : relation.target;
}

/** Relations that hold, by the cells that also stand in a failing one. */
function indexHolding(
  all: readonly Relation[],
  failing: readonly Relation[],
): ReadonlyMap<string, readonly Relation[]> {
  const index = new Map<string, Relation[]>();
  for (const relation of failing)
    for (const cell of cellsOf(relation)) index.set(cellKey(cell), []);
  const tables = new Set(failing.flatMap((one) => cellsOf(one).map((cell) => cell.table)));
  for (const relation of all) {
    if (relation.verdict === "wrong" || !tables.has(relation.target.table)) continue;
    for (const cell of cellsOf(relation)) index.get(cellKey(cell))?.push(relation);
  }
  return index;
}
