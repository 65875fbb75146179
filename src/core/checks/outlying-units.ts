import { FigureKind } from "../tables/figure-grid";
import type { ColumnRole, Table } from "../tables/table";

/** A figure about a thousand times as much, or as little, as the same row's figure in a column like it. */
export interface OutlyingUnit {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  /** The column it was held against. */
  readonly other: number;
  readonly factor: number;
}

/** Columns whose figures of one row are of one size, as a rule. */
const alike: ReadonlySet<ColumnRole> = new Set(["budget", "revised budget", "outturn"]);

/** Rows that must be alike before one that is not stands out, and how many may stand out. */
const leastAlike = 3;
const mostOut = 0.2;
/** Figures this small, in units of the last place, are budgets in name only. */
const smallest = 10;

/**
 * Figures out of line by a thousand, row by row: a budget and a forecast of one line are within half of each other
 * but for the unit, and the other rows of the two columns are of one size.
 */
export function* outlyingUnits(tables: readonly Table[]): Iterable<OutlyingUnit> {
  for (const table of tables) {
    const columns = table.columns.flatMap(({ role, unit }, at) =>
      alike.has(role) && unit === undefined ? [at] : [],
    );
    const found = new Set<number>();
    for (const [at, column] of columns.entries()) {
      const other = columns[at + 1];
      if (other === undefined) continue;
      for (const one of comparePair(table, column, other)) {
        const key = one.row * table.columns.length + one.column;
        if (!found.has(key)) yield one;
        found.add(key);
      }
    }
  }
}

function comparePair(table: Table, left: number, right: number): OutlyingUnit[] {
  const { rows, figures } = table;
  const out: { row: number; power: number }[] = [];
  let near = 0;
  let all = 0;
  rows.forEach(({ kind }, row) => {
    if (kind !== "line") return;
    const a = sizeAt(row, left);
    const b = sizeAt(row, right);
    if (a === 0 || b === 0) return;
    all++;
    const ratio = a > b ? a / b : b / a;
    if (ratio < 10) near++;
    else if (ratio > 660 && ratio < 1515 && Math.min(a, b) >= smallest)
      out.push({ row, power: Math.log10(a / b) });
  });
  if (near < leastAlike || out.length > Math.max(1, all * mostOut) || near + out.length < all * 0.7)
    return [];
  if (out.length === 0) return [];
  const usual = usualSize();
  return out.map(({ row, power }) => {
    const far = (column: number) => Math.abs(Math.log10(sizeAt(row, column)) - usual);
    const column = far(left) > far(right) ? left : right;
    const other = column === left ? right : left;
    const factor = column === left ? 10 ** power : 10 ** -power;
    return { table, row, column, other, factor };
  });

  /** The middle of the other rows' figures, as a power of ten. */
  function usualSize(): number {
    let sum = 0;
    let count = 0;
    rows.forEach(({ kind }, row) => {
      const a = kind === "line" ? sizeAt(row, left) : 0;
      const b = a === 0 ? 0 : sizeAt(row, right);
      if (b === 0 || a > 10 * b || b > 10 * a) return;
      sum += Math.log10(a) + Math.log10(b);
      count += 2;
    });
    return sum / count;
  }

  function sizeAt(row: number, column: number): number {
    return figures.kindAt(row, column) === FigureKind.Number
      ? Math.abs(figures.unitsAt(row, column))
      : 0;
  }
}
