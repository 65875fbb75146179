import { FigureKind } from "../tables/figure-grid";
import { here, type Equation } from "./equation";
import type { RelationBasis, RelationKind, RelationSense } from "./relation";
import { halfUnit, isAmount, type TableView } from "./table-view";
import { disagreement, weighAgreement } from "./weigh-agreement";
import type { Ratio } from "./work-out-ratio";

/** A column and whether it is added or taken away. */
export interface ColumnTerm {
  readonly column: number;
  readonly sign: 1 | -1;
}

export interface EquationFit {
  readonly weight: number;
  readonly agreed: number;
  readonly failed: number;
  /** Of them, rows that are no totals: a wrong line takes its total along. */
  readonly lines: { readonly agreed: number; readonly failed: number };
  /** Agreements that say something: the result is not nothing, and not a copy of the only term. */
  readonly telling: number;
}

/** Rows looked at to judge an equation; enough to be sure. */
const mostRows = 600;

/** @param mayFail share of the rows that may break it before the others need not be looked at. */
export function fitEquation(
  view: TableView,
  target: number,
  terms: readonly ColumnTerm[],
  mayFail = 1,
): EquationFit {
  const { rows } = view;
  let weight = 0;
  let agreed = 0;
  let failed = 0;
  let telling = 0;
  let linesAgreed = 0;
  let linesFailed = 0;
  const step = Math.max(1, Math.floor(rows.length / mostRows));
  const mostFailed = Math.max(1, mayFail * Math.ceil(rows.length / step));
  for (let i = 0; i < rows.length && failed <= mostFailed; i += step) {
    const row = rows[i] as number;
    const nats = weighRow(view, row, target, terms);
    if (nats === null) continue;
    const kind = view.table.rows[row]?.kind;
    const isLine = kind !== "total" && kind !== "subtotal";
    if (nats < 0) {
      failed++;
      if (isLine) linesFailed++;
      weight += disagreement;
    } else {
      agreed++;
      if (isLine) linesAgreed++;
      weight += nats;
      if (nats > 1) telling++;
    }
  }
  const lines = { agreed: linesAgreed, failed: linesFailed };
  return { weight, agreed, failed, lines, telling };
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

/** What a column promises on every row: variance = outturn − budget. */
export function columnEquation(
  { table, figures }: TableView,
  says: {
    readonly kind: RelationKind;
    readonly sense: RelationSense;
    readonly basis: RelationBasis;
  },
  target: number,
  terms: readonly ColumnTerm[],
  ratio: Ratio | null = null,
): Equation {
  return {
    table: table.id,
    figures,
    kind: says.kind,
    sense: says.sense,
    basis: says.basis,
    target: { row: here, column: target, sign: 1 },
    terms: terms.map(({ column, sign }) => ({ row: here, column, sign })),
    ratio,
  };
}
