import type { Table } from "../tables/table";
import { checkEquation } from "./check-equation";
import { columnOf, rowOf, type Expect } from "./equation";
import { expectColumnTotals } from "./expect-column-totals";
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
 * @param before relations found in other workbooks of a pack: numbers run on
 * @returns the table with its row kinds refined
 */
export function relateTable(view: TableView, relations: Relation[], before: number): Table {
  const width = view.table.columns.length;
  const known = new Uint8Array(view.table.rows.length * width);
  const enter: Expect = (equation, at) => {
    const relation = checkEquation(equation, at, before + relations.length + 1);
    if (relation) relations.push(relation);
  };
  const check: Expect = (equation, at) => {
    known[rowOf(equation.target, at) * width + columnOf(equation.target, at)] = 1;
    enter(equation, at);
  };
  const explained = new Set<string>();
  const unsigned = new Set<number>();
  const changes = findRowDifferences(view);
  const sums = findColumnTotals(view, new Set(changes.map((change) => change.target)));
  findBuiltUp(view, noting(check, explained));
  findDifferences(view, unsigned, noting(check, explained));
  expectColumnTotals(view, sums, unsigned, check);
  findRowTotals(view, explained, check);
  expectRowDifferences(view, changes, check);
  findBlockSums(view, check);
  findFormulaRelations(view, (row, column) => known[row * width + column] === 1, check);
  findPercentages(view, enter);
  return refineRows(view.table, sums);
}

/** Passes equations on and notes which columns they speak of. */
function noting(expect: Expect, explained: Set<string>): Expect {
  let last = -1;
  return (equation, at) => {
    expect(equation, at);
    const { target, terms } = equation;
    if (target.column === last) return;
    last = target.column;
    explained.add(columnsKey([last, ...terms.map((term) => term.column)]));
  };
}
