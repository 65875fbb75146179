import { FigureKind } from "./figure-grid";
import type { DraftTable } from "./make-table";
import type { ColumnRole, TableUnit } from "./table";

const money: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "budget",
  "adjustment",
  "revised budget",
  "budget to date",
  "outturn",
  "actual",
  "commitments",
  "variance",
  "previous variance",
  "movement",
  "saving",
  "opening",
  "usage",
  "closing",
]);

/** From here on, whole figures of a council's table are pounds: thousands would make it a billion. */
const surelyPounds = 1e7;

/**
 * The units of tables: for those of money whose unit nothing states the one that the workbook's other tables of the same printed
 * places state, or pounds where pence or the size of the figures say so. Null stays where nothing speaks.
 */
export function inferUnits(tables: readonly DraftTable[]): (TableUnit | null)[] {
  const scalesByPlaces = new Map<number, Set<number>>();
  for (const table of tables) {
    if (!table.unit) continue;
    const scales = scalesByPlaces.get(table.figures.places) ?? new Set();
    scales.add(table.unit.scale);
    scalesByPlaces.set(table.figures.places, scales);
  }
  return tables.map((table) => {
    if (table.unit || !table.columns.some((column) => money.has(column.role))) return table.unit;
    return inferred(table, scalesByPlaces.get(table.figures.places));
  });
}

function inferred(table: DraftTable, stated: ReadonlySet<number> | undefined): TableUnit | null {
  const largest = largestFigure(table);
  const of = (scale: number): TableUnit => ({ currency: "GBP", scale, source: "inferred" });
  if (table.figures.places === 2 && largest >= 1e3) return of(1);
  if (largest >= surelyPounds) return of(1);
  const [only] = stated ?? [];
  return only !== undefined && stated?.size === 1 ? of(only) : null;
}

/** Largest figure of the table's first rows, in its own unit. */
function largestFigure({ figures }: DraftTable): number {
  let largest = 0;
  for (let row = 0; row < Math.min(figures.height, 500); row++)
    for (let column = 0; column < figures.width; column++)
      if (figures.kindAt(row, column) === FigureKind.Number)
        largest = Math.max(largest, Math.abs(figures.unitsAt(row, column)));
  return largest / 10 ** figures.places;
}
