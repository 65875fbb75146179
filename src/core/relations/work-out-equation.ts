import { FigureKind } from "../tables/figure-grid";
import { columnOf, rowOf, type Equation } from "./equation";
import type { RelationVerdict } from "./relation";
import { halfUnit, isAmount } from "./table-view";
import { workOutRatio } from "./work-out-ratio";

/** What the terms of an equation come to in one place, and how that meets the printed figure. */
export interface Worked {
  computed: number;
  /** What rounding allows between the printed and the computed figure. */
  tolerance: number;
  verdict: RelationVerdict;
}

export function nothingWorked(): Worked {
  return { computed: 0, tolerance: 0, verdict: "exact" };
}

/**
 * Does the sum of an equation on one row or in one column. A blank operand counts as nothing and allows nothing;
 * every other one allows half a unit of its last printed place, and so does the result.
 * @param into is given the answer: one object serves a million sums
 * @returns false for a percentage of nothing, and where an error stands among the terms of a sum that does not hold
 */
export function workOutEquation(equation: Equation, at: number, into: Worked): boolean {
  const { figures, target, terms, ratio } = equation;
  const row = rowOf(target, at);
  const column = columnOf(target, at);
  if (ratio) return workOutRatio(figures, row, column, ratio, into);
  let computed = 0;
  let halves = halfUnit(figures, row, column);
  for (const term of terms) {
    const r = rowOf(term, at);
    const c = columnOf(term, at);
    if (!isAmount(figures, r, c)) continue;
    computed += term.sign * figures.unitsAt(r, c);
    halves += halfUnit(figures, r, c);
  }
  into.computed = computed;
  into.tolerance = halves / 2;
  into.verdict = verdictOf(figures.unitsAt(row, column) - computed, halves);
  return into.verdict !== "wrong" || !showsError(equation, at);
}

/** Whether a term shows an error, so that nobody can say what it would add: that is told of the cell itself. */
function showsError({ figures, terms }: Equation, at: number): boolean {
  return terms.some(
    (term) => figures.kindAt(rowOf(term, at), columnOf(term, at)) === FigureKind.Error,
  );
}

/** @param halves what rounding allows, in half units of the difference */
export function verdictOf(difference: number, halves: number): RelationVerdict {
  if (difference === 0) return "exact";
  return 2 * Math.abs(difference) <= halves ? "rounding" : "wrong";
}
