import { FigureKind } from "../tables/figure-grid";
import type { Table } from "../tables/table";
import type { Place } from "./own-table";

/** How two printed figures stand to each other; "nothing" where one of them is no figure to compare. */
export type Agreement = "same" | "turned" | "close" | "apart" | "nothing";

/** A share of the last place lost to plain arithmetic. */
const slack = 1e-6;

/**
 * Compares two figures as printed, each in its own unit: 1,480 in £000 is £1.48m. Printed alike they must be the
 * same; the finer of two must round to the coarser. "turned" is the same size with the other sign, "close" is one
 * unit of the last place off. A cell left empty beside a nil is no difference.
 */
export function compareFigures(own: Table, a: Place, other: Table, b: Place): Agreement {
  const one = read(own, a, other);
  const two = read(other, b, own);
  if (!one || !two || one.percent !== two.percent) return "nothing";
  const step = Math.max(one.step, two.step);
  const room = one.step === two.step ? slack * step : (0.5 + slack) * step;
  const apart = Math.abs(one.value - two.value);
  if (apart <= room) return "same";
  if (Math.abs(one.value + two.value) <= room) return "turned";
  return apart <= (1 + slack) * step ? "close" : "apart";
}

interface Printed {
  /** In pounds, or in percent. */
  readonly value: number;
  /** One unit of its last place. */
  readonly step: number;
  readonly percent: boolean;
}

/** A table that does not say its unit is taken to be in the other's. */
function read(table: Table, { row, column }: Place, beside: Table): Printed | null {
  const { figures } = table;
  const kind = figures.kindAt(row, column);
  const percent = kind === FigureKind.Percent;
  if (!percent && kind !== FigureKind.Number && kind !== FigureKind.Nil) return null;
  const head = table.columns[column];
  const unit = head?.unit ?? table.unit ?? beside.unit;
  const scale = percent || head?.role === "percent" ? 1 : (unit?.scale ?? 1);
  const value = (figures.unitsAt(row, column) / 10 ** figures.places) * scale;
  return { value, step: scale / 10 ** figures.placesAt(row, column), percent };
}
