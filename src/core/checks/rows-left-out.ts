import type { FormulaSheet } from "../formulas/formula-sheet";
import { FigureKind } from "../tables/figure-grid";
import { covers, type ColumnSum } from "./sum-blocks";
import type { WorkbookView } from "./workbook-view";

/** A total that leaves out rows which another total of its row takes in. */
export interface RowsLeftOut {
  readonly sum: ColumnSum;
  readonly peer: ColumnSum;
  readonly missed: readonly number[];
}

/** Rows that may be left out by mistake; a total that leaves out more adds up something else. */
const mostMissed = 3;
/** Rows of a total that are compared. */
const mostRows = 400;

/**
 * Totals of one row that differ in what they add up: all name lines, or all subtotals, and one leaves out some with a
 * figure in its column.
 */
export function* rowsLeftOut(view: WorkbookView, sheet: FormulaSheet): Iterable<RowsLeftOut> {
  const totals = new Map<number, ColumnSum[]>();
  for (const sums of view.columnSums(sheet).all())
    for (const sum of sums) {
      if (sum.of !== sum.column || sum.skipsSubtotals) continue;
      const known = totals.get(sum.row);
      if (known) known.push(sum);
      else totals.set(sum.row, [sum]);
    }
  for (const sums of totals.values()) {
    if (sums.length < 2) continue;
    const widest = sums.reduce((best, sum) => (sizeOf(sum) > sizeOf(best) ? sum : best));
    // Nearly always all of them take in as many rows, and none can have left one out.
    const size = sizeOf(widest);
    if (sums.every((sum) => sizeOf(sum) === size)) continue;
    const all = rowsOf(widest);
    if (all.length > mostRows) continue;
    for (const sum of sums) {
      if (sizeOf(sum) >= all.length) continue;
      const missed = all.filter((row) => !covers(sum, row));
      if (isSlip(view, sheet, sum, all, missed)) yield { sum, peer: widest, missed };
    }
  }
}

function isSlip(
  view: WorkbookView,
  sheet: FormulaSheet,
  sum: ColumnSum,
  all: readonly number[],
  missed: readonly number[],
): boolean {
  const left = all.length - missed.length;
  if (left !== sizeOf(sum) || missed.length > mostMissed || missed.length >= left) return false;
  const own = view.place(sheet.name, sum.row, sum.of);
  const places = all.map((row) => view.place(sheet.name, row, sum.of));
  const kind = places[0]?.table.rows[places[0].row]?.kind;
  return (
    own !== null &&
    (kind === "line" || kind === "subtotal") &&
    places.every(
      (place) => place?.table === own.table && own.table.rows[place.row]?.kind === kind,
    ) &&
    places.every(
      (place, at) =>
        place === null ||
        !missed.includes(all[at] ?? 0) ||
        (own.table.figures.kindAt(place.row, place.column) === FigureKind.Number &&
          own.table.figures.unitsAt(place.row, place.column) !== 0),
    )
  );
}

function sizeOf({ blocks }: ColumnSum): number {
  return blocks.reduce((size, { top, bottom }) => size + bottom - top + 1, 0);
}

function rowsOf(sum: ColumnSum): readonly number[] {
  if (sizeOf(sum) > mostRows) return [];
  const rows = sum.blocks.flatMap(({ top, bottom }) =>
    Array.from({ length: bottom - top + 1 }, (_, at) => top + at),
  );
  return [...new Set(rows)].sort((a, b) => a - b);
}
