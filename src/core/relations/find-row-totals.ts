import { columnEquation, fitEquation, weighRow, type ColumnTerm } from "./column-equation";
import type { Expect } from "./equation";
import { findSums } from "./find-sums";
import { layLines } from "./line-grid";
import { plainHints } from "./line-hints";
import type { TableView } from "./table-view";

const words = /\b(?:total|sum|all|overall|gross|net)\b/i;

/**
 * Columns that are the sum of other columns of the row: a year of quarters, a total of its parts.
 * @param explained sets of columns that other relations speak of already, as sorted keys
 */
export function findRowTotals(
  view: TableView,
  explained: ReadonlySet<string>,
  expect: Expect,
): void {
  const { amounts, rows, table } = view;
  if (amounts.length < 3 || rows.length === 0) return;
  const grid = layLines(view.figures, rows, amounts, "column");
  const hints = plainHints(amounts.length);
  amounts.forEach((column, i) => {
    if (words.test(table.columns[column]?.header ?? "")) hints.total[i] = 3;
  });
  for (const pattern of findSums(grid, hints, true)) {
    const target = amounts[pattern.target] as number;
    const terms = pattern.operands.map((line): ColumnTerm => ({
      column: amounts[line] as number,
      sign: 1,
    }));
    if (explained.has(columnsKey([target, ...terms.map((term) => term.column)]))) continue;
    const fit = fitEquation(view, target, terms);
    const says = { kind: "sum", sense: "cross-total", basis: "figures" } as const;
    const equation = columnEquation(view, says, target, terms);
    for (const row of rows) {
      const nats = weighRow(view, row, target, terms);
      if (nats === null) continue;
      if (nats < 0 && fit.failed * 3 > fit.agreed) continue;
      expect(equation, row);
    }
  }
}

export function columnsKey(columns: readonly number[]): string {
  return [...columns].sort((a, b) => a - b).join(",");
}
