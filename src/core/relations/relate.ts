import { defaultSettings, type Settings } from "../settings";
import type { RowKind, Table, TableRow } from "../tables/table";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { checkSum } from "./check-sum";
import type { Expectation } from "./expectation";
import { findBuiltUp } from "./find-built-up";
import { expectColumnTotals } from "./expect-column-totals";
import { findCarries } from "./find-carries";
import { findColumnTotals, type RowSum } from "./find-column-totals";
import { findDifferences } from "./find-differences";
import { findBlockSums } from "./find-block-sums";
import { findFormulaRelations } from "./find-formula-relations";
import { findPercentages } from "./find-percentages";
import { expectRowDifferences, findRowDifferences } from "./find-row-differences";
import { columnsKey, findRowTotals } from "./find-row-totals";
import type { Relation } from "./relation";
import { viewTable, viewTables, type TableView } from "./table-view";

export interface Related {
  /** The tables, their row kinds refined by what the figures say. */
  readonly tables: Table[];
  readonly relations: Relation[];
}

/**
 * Finds the arithmetic that tables promise, from roles, labels, formulas and above all the figures themselves,
 * and verifies it as printed. What nothing supports is not invented; where most of a row or column obeys a
 * relation, the figure that does not is reported as wrong.
 */
export function relate(
  tables: readonly Table[],
  snapshot: WorkbookSnapshot,
  settings: Settings = defaultSettings,
): Related {
  const relations: Relation[] = [];
  const refined: Table[] = [];
  let count = 0;
  const nextId = () => `R${++count}`;
  for (const view of viewTables(tables, snapshot)) {
    const changes = findRowDifferences(view);
    const sums = findColumnTotals(view, new Set(changes.map((change) => change.target)));
    const explained = new Set<string>();
    const width = view.table.columns.length;
    const known = new Set<number>();
    const check = (expectations: Iterable<Expectation>) => {
      for (const expectation of expectations) {
        known.add(expectation.target.row * width + expectation.target.column);
        relations.push(checkSum(expectation, view.table, nextId()));
      }
    };
    check(expectColumnTotals(view, sums));
    check(noting(findBuiltUp(view), explained));
    check(noting(findDifferences(view), explained));
    check(findRowTotals(view, explained));
    check(expectRowDifferences(view, changes));
    check(findBlockSums(view));
    check(findFormulaRelations(view, (row, column) => known.has(row * width + column)));
    for (const relation of findPercentages(view, nextId)) relations.push(relation);
    refined.push(refineRows(view, sums));
  }
  const views = refined.map((table) => viewTable(table));
  for (const relation of findCarries(views, settings, nextId)) relations.push(relation);
  return { tables: refined, relations };
}

/** Passes expectations on and notes which columns they speak of. */
function* noting(
  expectations: Iterable<Expectation>,
  explained: Set<string>,
): Iterable<Expectation> {
  let last = -1;
  for (const expectation of expectations) {
    yield expectation;
    if (expectation.target.column === last) continue;
    last = expectation.target.column;
    explained.add(columnsKey([last, ...expectation.terms.map((term) => term.column)]));
  }
}

/** An unlabelled or oddly named row that is believed to be a sum becomes a subtotal, the outermost a total. */
function refineRows(view: TableView, sums: readonly RowSum[]): Table {
  const parts = new Set(sums.flatMap((sum) => sum.operands));
  const kinds = new Map<number, RowKind>();
  for (const sum of sums) {
    const kind = view.table.rows[sum.target]?.kind;
    if (kind === "total" || kind === "subtotal") continue;
    kinds.set(sum.target, parts.has(sum.target) ? "subtotal" : "total");
  }
  if (kinds.size === 0) return view.table;
  const rows = view.table.rows.map((row, index): TableRow => {
    const kind = kinds.get(index);
    return kind ? { ...row, kind } : row;
  });
  return { ...view.table, rows };
}
