import { Fault } from "../budget/fault";
import { roundToCast } from "../budget/round-to-cast";
import { formatAmount } from "../money/format-amount";
import { Money } from "../money/money";
import type { Relation, Term } from "../relations/relation";
import type { CellReader } from "./cell-reader";
import type { WorkbookView } from "./workbook-view";

/** Lines whose figure would be shown otherwise, at most; and lines of a total that is looked at. */
const mostChanges = 4;
const mostLines = 2000;

/**
 * How the lines of a total could be rounded so that they cast as shown: "B4 as 311". Null where the cells hold no
 * more than they show, so that nothing is known underneath; empty where no rounding of the lines casts.
 */
export function suggestRounding(
  view: WorkbookView,
  { kind, target, terms }: Relation,
  cells: CellReader,
): string | null {
  const stored = terms.map((term) => storedFigure(view, term, cells));
  const own = storedFigure(view, target, cells);
  if (own === null || stored.some((one) => one === null)) return null;
  const shown = (term: Term) => shownFigure(term, cells);
  const deep = [target, ...terms].some(
    (term, at) => Math.abs((at === 0 ? own : (stored[at - 1] ?? 0)) - shown(term)) > 1e-9,
  );
  if (!deep) return null;
  const { figures } = cells.table(target.table);
  const places = figures.placesAt(target.row, target.column);
  const plain = terms.every(
    ({ sign, row, column }) => sign === 1 && figures.placesAt(row, column) === places,
  );
  if (kind !== "sum" || !plain || terms.length > mostLines) return "";
  const rounded = reach(stored as number[], places, shown(target));
  const changes = terms.flatMap((term, at) => {
    const value = rounded?.[at] ?? shown(term);
    if (Math.abs(value - shown(term)) < 10 ** -places / 2) return [];
    const money = Money.of(value.toFixed(places));
    const brackets = cells.text(term).startsWith("(");
    return [`${cells.address(term)} as ${formatAmount(money, { pound: false, brackets })}`];
  });
  return changes.length === 0 || changes.length > mostChanges ? "" : changes.join(", ");
}

function reach(values: readonly number[], places: number, wanted: number): number[] | null {
  try {
    return roundToCast(
      values.map((value) => [value]),
      places,
      wanted,
    ).map(([value]) => value ?? 0);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

function shownFigure({ table, row, column }: Term, cells: CellReader): number {
  const { figures } = cells.table(table);
  return figures.unitsAt(row, column) / 10 ** figures.places;
}

/** What the cell holds, in the unit it is shown in; null where that cannot be told. */
function storedFigure(view: WorkbookView, term: Term, cells: CellReader): number | null {
  const { sheet, row, column } = cells.ref(term);
  const value = view.cell(sheet, row, column)?.value;
  if (value === undefined || value === "") return 0;
  if (typeof value !== "number") return null;
  const { figures } = cells.table(term.table);
  const half = 0.5000001 * 10 ** -figures.placesAt(term.row, term.column);
  const shown = shownFigure(term, cells);
  const scale = [1, 1e-3, 1e-6].find((one) => Math.abs(value * one - shown) <= half);
  return scale === undefined ? null : value * scale;
}
