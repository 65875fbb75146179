import type { Table } from "../tables/table";
import type { Expectation } from "./expectation";
import type { Relation, RelationVerdict } from "./relation";
import { halfUnit, isAmount } from "./table-view";

/**
 * Does the sum of an expectation whose cells all stand in one table. A blank operand counts as nothing and
 * allows nothing; every other one allows half a unit of its last printed place, and so does the result.
 */
export function checkSum(expectation: Expectation, table: Table, id: string): Relation {
  const { figures } = table;
  const { target } = expectation;
  let computed = 0;
  let halves = halfUnit(figures, target.row, target.column);
  for (const term of expectation.terms) {
    if (!isAmount(figures, term.row, term.column)) continue;
    computed += term.sign * figures.unitsAt(term.row, term.column);
    halves += halfUnit(figures, term.row, term.column);
  }
  const printed = figures.unitsAt(target.row, target.column);
  const difference = printed - computed;
  return {
    id,
    kind: expectation.kind,
    sense: expectation.sense,
    basis: expectation.basis,
    target,
    terms: expectation.terms,
    places: figures.places,
    printed,
    computed,
    difference,
    tolerance: halves / 2,
    verdict: verdictOf(difference, halves),
  };
}

/** @param halves what rounding allows, in half units of the difference */
export function verdictOf(difference: number, halves: number): RelationVerdict {
  if (difference === 0) return "exact";
  return 2 * Math.abs(difference) <= halves ? "rounding" : "wrong";
}
