import type { Table } from "../tables/table";
import { checkEquation } from "./check-equation";
import { columnOf, rowOf, type Equation, type Expect } from "./equation";
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
  const promises = new Promises(view, relations, before);
  const { expect } = promises;
  const explained = new Set<string>();
  const unsigned = new Set<number>();
  const changes = findRowDifferences(view);
  findBuiltUp(view, noting(expect, explained));
  findDifferences(view, unsigned, noting(expect, explained));
  const sums = findColumnTotals(view, new Set(changes.map((change) => change.target)), unsigned);
  expectColumnTotals(view, sums, unsigned, expect);
  findRowTotals(view, explained, expect);
  expectRowDifferences(view, changes, expect);
  findBlockSums(view, expect);
  const known = promises.targets();
  const { width } = view.figures;
  findFormulaRelations(view, (row, column) => known[row * width + column] === 1, expect);
  findPercentages(view, expect);
  promises.verify();
  return refineRows(view.table, sums);
}

/** What the finders expect of a table. They only note it; whether it holds is worked out for all together. */
class Promises {
  private readonly equations: Equation[] = [];
  private readonly places: number[] = [];

  constructor(
    private readonly view: TableView,
    private readonly relations: Relation[],
    private readonly before: number,
  ) {}

  readonly expect: Expect = (equation, at) => {
    this.equations.push(equation);
    this.places.push(at);
  };

  /** 1 for each cell, by row × width + column, that is the result of something promised so far. */
  targets(): Uint8Array {
    const { height, width } = this.view.figures;
    const known = new Uint8Array(height * width);
    for (let i = 0; i < this.places.length; i++) {
      const { target } = this.equations[i] as Equation;
      const at = this.places[i] as number;
      known[rowOf(target, at) * width + columnOf(target, at)] = 1;
    }
    return known;
  }

  verify(): void {
    const { relations, before } = this;
    for (let i = 0; i < this.places.length; i++) {
      const equation = this.equations[i] as Equation;
      const at = this.places[i] as number;
      const relation = checkEquation(equation, at, before + relations.length + 1);
      if (relation) relations.push(relation);
    }
  }
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
