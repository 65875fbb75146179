import { FigureKind } from "../tables/figure-grid";
import type { Expectation } from "./expectation";
import type { RelationBasis, RelationKind, RelationSense, Term } from "./relation";
import { halfUnit, isAmount, type TableView } from "./table-view";
import { disagreement, weighAgreement } from "./weigh-agreement";

/** A column and whether it is added or taken away. */
export interface ColumnTerm {
  readonly column: number;
  readonly sign: 1 | -1;
}

/** What a column promises on every row: variance = outturn − budget. */
export interface ColumnEquation {
  readonly kind: RelationKind;
  readonly sense: RelationSense;
  readonly basis: RelationBasis;
  readonly target: number;
  readonly terms: readonly ColumnTerm[];
}

/** How an equation meets one row. */
export type RowFit = "silent" | "agrees" | "fails";

export interface EquationFit {
  readonly weight: number;
  readonly agreed: number;
  readonly failed: number;
  /** Agreements that say something: the result is not nothing, and not a copy of the only term. */
  readonly telling: number;
}

/** Rows looked at to judge an equation; enough to be sure. */
const mostRows = 600;

export function fitEquation(
  view: TableView,
  target: number,
  terms: readonly ColumnTerm[],
  rows: readonly number[] = view.rows,
): EquationFit {
  let weight = 0;
  let agreed = 0;
  let failed = 0;
  let telling = 0;
  const step = Math.max(1, Math.floor(rows.length / mostRows));
  for (let i = 0; i < rows.length; i += step) {
    const row = rows[i] as number;
    const nats = weighRow(view, row, target, terms);
    if (nats === null) continue;
    if (nats < 0) {
      failed++;
      weight += disagreement;
    } else {
      agreed++;
      weight += nats;
      if (nats > 1) telling++;
    }
  }
  return { weight, agreed, failed, telling };
}

/** Nats one row speaks for an equation, negative where it fails; null where the row is silent. */
export function weighRow(
  view: TableView,
  row: number,
  target: number,
  terms: readonly ColumnTerm[],
): number | null {
  const { figures } = view;
  if (!isAmount(figures, row, target)) return null;
  let computed = 0;
  let halves = halfUnit(figures, row, target);
  const half = halves;
  let present = 0;
  let nonZero = 0;
  let largest = 0;
  for (const { column, sign } of terms) {
    if (!isAmount(figures, row, column)) {
      const kind = figures.kindAt(row, column);
      if (kind === FigureKind.Text || kind === FigureKind.Error) return null;
      continue;
    }
    const value = 2 * figures.unitsAt(row, column);
    computed += sign * value;
    halves += halfUnit(figures, row, column);
    present++;
    if (value !== 0) nonZero++;
    largest = Math.max(largest, Math.abs(value));
  }
  if (present === 0) return null;
  const difference = Math.abs(2 * figures.unitsAt(row, target) - computed);
  if (difference > halves) return disagreement;
  return weighAgreement(difference, half, largest, nonZero);
}

/** The expectation of an equation on one row. */
export function expectOnRow(view: TableView, equation: ColumnEquation, row: number): Expectation {
  const table = view.table.id;
  return {
    kind: equation.kind,
    sense: equation.sense,
    basis: equation.basis,
    target: { table, row, column: equation.target, sign: 1 },
    terms: equation.terms.map(({ column, sign }): Term => ({ table, row, column, sign })),
  };
}
