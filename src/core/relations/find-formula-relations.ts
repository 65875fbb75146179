import type { ColumnRole } from "../tables/table";
import type { EquationCell, Expect } from "./equation";
import { readFormula } from "./read-formula";
import type { RelationSense } from "./relation";
import { formulaAt, isAmount, type TableView } from "./table-view";

/** Cells that the formulas of a table may name together; running totals name very many. */
const mostTerms = 3_000_000;

const senses: Partial<Record<ColumnRole, RelationSense>> = {
  variance: "variance",
  "previous variance": "variance",
  movement: "movement",
  "revised budget": "revised",
  closing: "closing",
};

/**
 * What formulas state where nothing else was found: a cell that adds or takes away other cells of its table promises
 * that the printed figures do so too.
 * @param isKnown whether a cell is the result of a relation already
 */
export function findFormulaRelations(
  view: TableView,
  isKnown: (row: number, column: number) => boolean,
  expect: Expect,
): void {
  if (!view.hasFormulas) return;
  const { table } = view;
  const rowAt = new Map(table.rows.map((row, index) => [row.row, index]));
  const columnAt = new Map(table.columns.map((column, index) => [column.column, index]));
  let named = 0;
  for (const row of view.rows)
    for (const column of view.amounts) {
      if (!isAmount(view.figures, row, column) || isKnown(row, column)) continue;
      const formula = formulaAt(view, row, column);
      if (formula === undefined) continue;
      const sum = readFormula(formula);
      if (!sum || sum.size < 2 || sum.skipsSubtotals) continue;
      named += sum.size;
      if (named > mostTerms) return;
      const terms: EquationCell[] = [];
      for (const cell of sum.terms) {
        const at = rowAt.get(cell.row);
        const across = columnAt.get(cell.column);
        if (cell.sheet !== null && cell.sheet !== table.sheet) break;
        if (at === undefined || across === undefined || !view.amounts.includes(across)) break;
        terms.push({ row: at, column: across, sign: cell.sign });
      }
      if (terms.length < sum.size) continue;
      if (!terms.some((term) => isAmount(view.figures, term.row, term.column))) continue;
      const equation = {
        table: table.id,
        figures: view.figures,
        kind: terms.every((term) => term.sign === 1) ? "sum" : "difference",
        sense: senseOf(view, row, column, terms),
        basis: "formula",
        target: { row, column, sign: 1 },
        terms,
      } as const;
      expect(equation, row);
    }
}

function senseOf(
  view: TableView,
  row: number,
  column: number,
  terms: readonly EquationCell[],
): RelationSense {
  if (terms.some((term) => term.row !== row)) return "total";
  const role = view.table.columns[column]?.role ?? "other";
  return senses[role] ?? (terms.every((term) => term.sign === 1) ? "cross-total" : "variance");
}
