import { blockOf } from "../formulas/formula-sheet";
import type { CellRef } from "../workbook/cell-ref";
import type { Case } from "./join-shared-hits";
import type { RuleInput } from "./rule";
import { cellsOf, pounds, scaleOf } from "./wanted-value";
import type { WorkbookView } from "./workbook-view";

/** Cells looked at on the way back from a result to what it is worked out from. */
const mostCells = 4000;
/** Cells of a fault from which the way back is looked for. */
const mostStarts = 300;
/** Longer blocks are not walked into. */
const longestBlock = 500;
/** Cases whose origin is looked for. */
const mostCases = 200;

interface Origin {
  readonly place: string;
  /** Sizes, in pounds, by which the cell may be wrong. */
  readonly sizes: readonly number[];
}

/**
 * A result that does not cast because a formula carries another fault into it is no fault of its own: where what it is
 * worked out from holds a cell that is told already, and is wrong by the same amount, it is a consequence there.
 */
export function joinFormulaConsequences(cases: readonly Case[], input: RuleInput): readonly Case[] {
  const origins = cases.map((one) => originsOf(one, input));
  const byPlace = new Map<string, number>();
  origins.forEach((places, index) => {
    for (const { place } of places) if (!byPlace.has(place)) byPlace.set(place, index);
  });
  const parents = new Map<number, number>();
  let looked = 0;
  cases.forEach((one, index) => {
    const isError = one.hits[0]?.rule.id === "error-value";
    if (!isError && (!one.fault || one.hits[0]?.hit.relation === undefined)) return;
    if (++looked > mostCases) return;
    const parent = isError
      ? wordsBehind(one, cases, byPlace, input)
      : originOf(one, index, origins, byPlace, input);
    // Two results that go by one another have no beginning.
    if (parent !== null && rootOf(parent, parents) !== index) parents.set(index, parent);
  });
  if (parents.size === 0) return cases;
  const joined = cases.map((one) => ({ ...one, hits: [...one.hits] }));
  for (const index of parents.keys())
    joined[rootOf(index, parents)]?.hits.push(...(cases[index]?.hits ?? []));
  return joined.filter((_, index) => !parents.has(index));
}

function rootOf(index: number, parents: ReadonlyMap<number, number>): number {
  let root = index;
  for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
  return root;
}

/** The case that a result has its fault from; null for none. */
function originOf(
  one: Case,
  at: number,
  origins: readonly (readonly Origin[])[],
  byPlace: ReadonlyMap<string, number>,
  input: RuleInput,
): number | null {
  const wrong = wrongBy(one, input);
  if (!one.fault || wrong.length === 0) return null;
  const { table } = one.fault.cell;
  const view = viewOf(input.cells.pack ? input.cells.workbook(table) : undefined, input);
  if (!view) return null;
  const own = one.fault.relations.flatMap(cellsOf).map((cell) => input.cells.ref(cell));
  for (const ref of precedents(view, own.slice(0, mostStarts))) {
    const index = byPlace.get(placeOf(view, ref));
    if (index === undefined || index === at) continue;
    const sizes = (origins[index] ?? []).flatMap((origin) => origin.sizes);
    if (wrong.every(({ by, within }) => sizes.some((size) => Math.abs(size - by) <= within)))
      return index;
  }
  return null;
}

/** A figure still to come, because of whose words a formula shows an error; null for none. */
function wordsBehind(
  { hits }: Case,
  cases: readonly Case[],
  byPlace: ReadonlyMap<string, number>,
  input: RuleInput,
): number | null {
  const hit = hits[0]?.hit;
  const view = hit && viewOf(hit.location.workbook, input);
  if (!view) return null;
  for (const ref of precedents(view, hit.cells.slice(0, 1))) {
    const index = byPlace.get(placeOf(view, ref));
    if (index !== undefined && isToCome(cases[index])) return index;
  }
  return null;
}

function isToCome(one: Case | undefined): boolean {
  return one?.hits[0]?.rule.id === "placeholder-text";
}

/** By how much each relation of a fault is out, in pounds, and what rounding allows. */
function wrongBy({ fault }: Case, { cells }: RuleInput): { by: number; within: number }[] {
  return (fault?.relations ?? [])
    .filter(({ kind }) => kind !== "percent")
    .map(({ target, difference, tolerance, places }) => {
      const worth = scaleOf(target, cells) / 10 ** places;
      return { by: Math.abs(difference * worth), within: tolerance * worth * 2 };
    });
}

/** Where a case has its fault, and by how much that may be: what its sums are out, and the figures it names. */
function originsOf(one: Case, input: RuleInput): readonly Origin[] {
  const [first] = one.hits;
  const cause = one.hits.some(({ rule }) => rule.shares !== undefined);
  if (!first || (!one.fault && !cause && !isToCome(one))) return [];
  const view = viewOf(first.hit.location.workbook, input);
  if (!view) return [];
  const sizes = wrongBy(one, input).map(({ by }) => by);
  if (cause) {
    const named = first.hit.cells.flatMap((ref) => figureAt(view, ref, input) ?? []);
    const others = named.slice(1);
    sizes.push(...named, Math.abs(others.reduce((sum, size) => sum + size, 0)));
  }
  const refs = [
    ...(one.fault ? [input.cells.ref(one.fault.cell)] : []),
    ...(isToCome(one) ? first.hit.cells : []),
    ...(first.rule.shares === undefined ? [] : first.hit.cells.slice(0, 1)),
  ];
  return refs.map((ref) => ({ place: placeOf(view, ref), sizes }));
}

function figureAt(view: WorkbookView, ref: CellRef, { cells }: RuleInput): number | null {
  const place = view.place(ref.sheet, ref.row, ref.column);
  if (!place) return null;
  const { table, row, column } = place;
  return Math.abs(pounds({ table: table.id, row, column }, cells));
}

function viewOf(workbook: string | undefined, { views }: RuleInput): WorkbookView | undefined {
  return workbook === undefined
    ? views[0]
    : views.find(({ snapshot }) => snapshot.name === workbook);
}

function placeOf(view: WorkbookView, { sheet, row, column }: CellRef): string {
  return `${view.snapshot.name}\n${sheet.toLowerCase()}\n${String(row)}\n${String(column)}`;
}

/** Every cell that formulas bring into these, nearest first. */
function* precedents(view: WorkbookView, from: readonly CellRef[]): Iterable<CellRef> {
  const seen = new Set(from.map((ref) => placeOf(view, ref)));
  const waiting = [...from];
  for (const { sheet: name, row, column } of waiting) {
    const sheet = view.formulasOf(name);
    for (const reference of sheet?.shape(row, column)?.references ?? []) {
      const block = blockOf(reference, row, column);
      if (!block) continue;
      if ((block.bottom - block.top + 1) * (block.right - block.left + 1) > longestBlock) continue;
      for (let r = block.top; r <= block.bottom; r++)
        for (let c = block.left; c <= block.right; c++) {
          const ref = { sheet: reference.sheet ?? name, row: r, column: c };
          const key = placeOf(view, ref);
          if (seen.has(key) || seen.size > mostCells) continue;
          seen.add(key);
          waiting.push(ref);
          yield ref;
        }
    }
  }
}
