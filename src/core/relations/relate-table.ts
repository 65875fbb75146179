import type { Table } from "../tables/table";
import { checkSum } from "./check-sum";
import { expectColumnTotals } from "./expect-column-totals";
import type { Expectation } from "./expectation";
import { findBlockSums } from "./find-block-sums";
import { findBuiltUp } from "./find-built-up";
import { findColumnTotals } from "./find-column-totals";
import { findDifferences } from "./find-differences";
import { findFormulaRelations } from "./find-formula-relations";
import { findPercentages } from "./find-percentages";
import { expectRowDifferences, findRowDifferences } from "./find-row-differences";
import { columnsKey, findRowTotals } from "./find-row-totals";
import { refineRows } from "./refine-rows";
import type { Relation } from "./relation";
import type { TableView } from "./table-view";

/**
 * Finds and verifies what one table promises. The order matters: what the columns' roles explain is not told
 * again as a sum across, and formulas speak last, where nothing else has.
 * @param relations is given the relations found
 * @returns the table with its row kinds refined
 */
export function relateTable(view: TableView, relations: Relation[], nextId: () => string): Table {
  const width = view.table.columns.length;
  const known = new Uint8Array(view.table.rows.length * width);
  const check = (expectations: Iterable<Expectation>) => {
    for (const expectation of expectations) {
      known[expectation.target.row * width + expectation.target.column] = 1;
      relations.push(checkSum(expectation, view.table, nextId()));
    }
  };
  const explained = new Set<string>();
  const unsigned = new Set<number>();
  const changes = findRowDifferences(view);
  const sums = findColumnTotals(view, new Set(changes.map((change) => change.target)));
  check(noting(findBuiltUp(view), explained));
  check(noting(findDifferences(view, unsigned), explained));
  check(expectColumnTotals(view, sums, unsigned));
  check(findRowTotals(view, explained));
  check(expectRowDifferences(view, changes));
  check(findBlockSums(view));
  check(findFormulaRelations(view, (row, column) => known[row * width + column] === 1));
  for (const relation of findPercentages(view, nextId)) relations.push(relation);
  return refineRows(view.table, sums);
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
