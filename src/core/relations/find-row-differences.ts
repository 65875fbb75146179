import { here, type Equation, type Expect } from "./equation";
import { halfUnit, isAmount, type TableView } from "./table-view";
import { disagreement, weighAgreement } from "./weigh-agreement";

const words =
  /^(?:(?:net|overall|total|in[- ]year|year[- ]on[- ]year|monthly|%)? ?)*(?:change|movement|difference|variance|variation|increase|decrease|growth|reduction|gap|shortfall|surplus|deficit|\(?(?:over|under)[- ]?spend(?:ing)?\)?|[+(]?over\)?\s?\/\s?[-(]?under\)?|increase\s?\/\s?\(?decrease\)?)/i;

/** A row that is one row less another: change = this month − last month. */
export interface RowDifference {
  readonly target: number;
  readonly plus: number;
  readonly minus: number;
}

/** Rows whose label says change, movement or difference, and whose figures are that of two rows near above. */
export function findRowDifferences(view: TableView): RowDifference[] {
  const found: RowDifference[] = [];
  view.rows.forEach((target, place) => {
    if (!words.test(view.table.rows[target]?.label.trim() ?? "")) return;
    const above = view.rows.slice(Math.max(0, place - 4), place).reverse();
    let best: (RowDifference & { weight: number }) | null = null;
    for (const plus of above)
      for (const minus of above) {
        if (plus === minus) continue;
        const weight = fit(view, target, plus, minus);
        if (weight !== null && (!best || weight > best.weight + 0.5))
          best = { target, plus, minus, weight };
      }
    if (best) found.push({ target: best.target, plus: best.plus, minus: best.minus });
  });
  return found;
}

function fit(view: TableView, target: number, plus: number, minus: number): number | null {
  const { figures } = view;
  let weight = 0;
  let agreed = 0;
  let failed = 0;
  for (const column of view.amounts) {
    if (![target, plus, minus].every((row) => isAmount(figures, row, column))) continue;
    const halves =
      halfUnit(figures, target, column) +
      halfUnit(figures, plus, column) +
      halfUnit(figures, minus, column);
    const a = 2 * figures.unitsAt(plus, column);
    const b = 2 * figures.unitsAt(minus, column);
    const apart = Math.abs(2 * figures.unitsAt(target, column) - (a - b));
    if (apart <= halves) {
      agreed++;
      const nonZero = (a !== 0 ? 1 : 0) + (b !== 0 ? 1 : 0);
      weight += weighAgreement(
        apart,
        halfUnit(figures, target, column),
        Math.max(Math.abs(a), Math.abs(b)),
        nonZero,
      );
    } else {
      failed++;
      weight += disagreement;
    }
  }
  return agreed > failed && weight > 3 ? weight : null;
}

export function expectRowDifferences(
  { table, figures, amounts }: TableView,
  rows: readonly RowDifference[],
  expect: Expect,
): void {
  for (const { target, plus, minus } of rows) {
    const equation: Equation = {
      table: table.id,
      figures,
      kind: "difference",
      sense: "movement",
      basis: "labels",
      target: { row: target, column: here, sign: 1 },
      terms: [
        { row: plus, column: here, sign: 1 },
        { row: minus, column: here, sign: -1 },
      ],
      ratio: null,
    };
    for (const column of amounts)
      if ([target, plus, minus].every((row) => isAmount(figures, row, column)))
        expect(equation, column);
  }
}
