import { Money, type MoneyUnit } from "../money/money";
import { FigureKind } from "../tables/figure-grid";
import type { ColumnFacet } from "./columns";
import type { Line } from "./lines";

/** A figure in plain numbers, for the many comparisons that need no exact decimals. */
export interface Figure {
  /** Size without its sign, in pounds or percent. */
  readonly size: number;
  /** One unit of the last printed place. */
  readonly step: number;
  readonly unit: MoneyUnit;
}

const figures = new WeakMap<Money, Figure>();

/** An amount in plain numbers. */
export function asFigure(money: Money): Figure {
  const known = figures.get(money);
  if (known) return known;
  const figure = {
    size: Math.abs(Number(money.value)),
    step: Number(money.precision),
    unit: money.unit,
  };
  figures.set(money, figure);
  return figure;
}

/** A figure of a line. */
export class Cell implements Figure {
  readonly size: number;
  readonly step: number;
  private exact: Money | null = null;

  constructor(
    readonly line: Line,
    readonly column: ColumnFacet,
    /** Scaled integer of the printed places. */
    private readonly units: number,
    private readonly places: number,
    private readonly scale: number,
    readonly unit: MoneyUnit,
  ) {
    const power = 10 ** places;
    this.size = (Math.abs(units) / power) * scale;
    this.step = scale / power;
  }

  get isZero(): boolean {
    return this.units === 0;
  }

  get isNegative(): boolean {
    return this.units < 0;
  }

  /** The exact amount with its printed places, signed as the table prints it. */
  get money(): Money {
    this.exact ??= Money.fromUnits(this.units, this.places, this.scale, this.unit);
    return this.exact;
  }
}

/** The figure of a line in a column; null where there is none. */
export function readCell(line: Line, column: ColumnFacet): Cell | null {
  if (column.role === "label") return null;
  const { table, scale: usual } = line.facet;
  const { figures } = table;
  const kind = figures.kindAt(line.row, column.index);
  if (kind !== FigureKind.Number && kind !== FigureKind.Percent && kind !== FigureKind.Nil)
    return null;
  const places = figures.placesAt(line.row, column.index);
  const percent = kind === FigureKind.Percent || column.role === "percent";
  const scale = percent ? 1 : (table.columns[column.index]?.unit?.scale ?? usual);
  const units = Math.round(
    figures.unitsAt(line.row, column.index) / 10 ** (figures.places - places),
  );
  return new Cell(line, column, units, places, scale, percent ? "percent" : "GBP");
}

/** Cells in order of size. */
export function bySize(cells: readonly Cell[], unit: MoneyUnit): Cell[] {
  return cells
    .filter((cell) => cell.unit === unit && cell.size > 0)
    .sort((a, b) => a.size - b.size);
}

/** Where in an ordered list sizes reach at least this. */
export function firstAtLeast(cells: readonly Cell[], size: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.size ?? 0) < size) low = middle + 1;
    else high = middle;
  }
  return low;
}
