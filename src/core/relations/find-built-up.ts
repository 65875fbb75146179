import type { ColumnRole } from "../tables/table";
import { chooseEquation } from "./choose-equation";
import { columnEquation, weighRow, type ColumnTerm } from "./column-equation";
import type { Expect } from "./equation";
import { isAmount, type TableView } from "./table-view";

/** Columns that are built up from one figure and changes to it, and what each is called. */
const builds: readonly {
  readonly result: ColumnRole;
  readonly from: ColumnRole;
  readonly changes: ColumnRole;
  readonly sense: "revised" | "closing";
}[] = [
  { result: "revised budget", from: "budget", changes: "adjustment", sense: "revised" },
  { result: "closing", from: "opening", changes: "usage", sense: "closing" },
];

/**
 * Revised budget = approved budget + changes; closing balance = opening balance + movements. A use of
 * reserves that is printed without a minus is taken away, where the figures say so.
 */
export function findBuiltUp(view: TableView, expect: Expect): void {
  for (const { result, from, changes, sense } of builds)
    for (const target of columnsOf(view, result)) {
      const chosen = chooseEquation(view, target, candidates(view, target, from, changes));
      if (!chosen) continue;
      const { terms } = chosen;
      const kind = terms.every((term) => term.sign === 1) ? "sum" : "difference";
      const equation = columnEquation(view, { kind, sense, basis: "roles" }, target, terms);
      for (const row of view.rows) {
        const nats = weighRow(view, row, target, terms);
        if (nats === null) continue;
        if (nats < 0 && !isAmount(view.figures, row, terms[0]?.column ?? target)) continue;
        expect(equation, row);
      }
    }
}

function* candidates(
  view: TableView,
  target: number,
  from: ColumnRole,
  changes: ColumnRole,
): Iterable<readonly ColumnTerm[]> {
  const starts = columnsOf(view, from).filter((column) => column < target);
  const steps = columnsOf(view, changes).filter((column) => column < target);
  for (const start of starts.reverse()) {
    const between = steps.filter((column) => column > start);
    for (const taken of between.length > 1
      ? [between, ...between.map((one) => [one])]
      : [between]) {
      if (taken.length === 0) continue;
      const ways = 1 << Math.min(taken.length, 4);
      for (let way = 0; way < ways; way++)
        yield [
          { column: start, sign: 1 },
          ...taken.map((column, i): ColumnTerm => ({ column, sign: (way >> i) & 1 ? -1 : 1 })),
        ];
    }
  }
}

function columnsOf(view: TableView, role: ColumnRole): number[] {
  return view.amounts.filter((column) => view.table.columns[column]?.role === role);
}
