import type { ColumnRole } from "../tables/table";
import type { EquationCell, Expect } from "./equation";
import { readFormula, type FormulaSum } from "./read-formula";
import type { RelationSense } from "./relation";
import { isAmount, type TableView } from "./table-view";

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
  const { table, formulas } = view;
  if (!formulas) return;
  let places: CellPlaces | null = null;
  let named = 0;
  for (const row of view.rows) {
    const last = formulas.starts[row + 1] ?? 0;
    for (let at = formulas.starts[row] ?? 0; at < last; at++) {
      const column = formulas.columns[at] ?? 0;
      if (isKnown(row, column) || !isAmount(view.figures, row, column)) continue;
      const sum = readFormula(formulas.texts[at] ?? "");
      if (!sum || sum.size < 2 || sum.skipsSubtotals) continue;
      named += sum.size;
      if (named > mostTerms) return;
      const terms = (places ??= new CellPlaces(view)).termsOf(sum);
      if (!terms.some((term) => isAmount(view.figures, term.row, term.column))) continue;
      const equation = {
        table: table.id,
        figures: view.figures,
        kind: terms.every((term) => term.sign === 1) ? "sum" : "difference",
        sense: senseOf(view, row, column, terms),
        basis: "formula",
        target: { row, column, sign: 1 },
        terms,
        ratio: null,
      } as const;
      expect(equation, row);
    }
  }
}

/** Where the cells that formulas name stand in the table. */
class CellPlaces {
  private readonly rowAt: ReadonlyMap<number, number>;
  private readonly columnAt: ReadonlyMap<number, number>;
  private readonly sheet: string;

  constructor({ table, amounts }: TableView) {
    this.sheet = table.sheet;
    this.rowAt = new Map(table.rows.map((row, index) => [row.row, index]));
    this.columnAt = new Map(amounts.map((index) => [table.columns[index]?.column ?? 0, index]));
  }

  /** The cells of a sum, all of them amounts of the table; none where one is not. */
  termsOf(sum: FormulaSum): readonly EquationCell[] {
    const terms: EquationCell[] = [];
    for (const { sheet, row, column, sign } of sum.terms) {
      const at = this.rowAt.get(row);
      const across = this.columnAt.get(column);
      if (sheet !== null && sheet !== this.sheet) return [];
      if (at === undefined || across === undefined) return [];
      terms.push({ row: at, column: across, sign });
    }
    return terms;
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
