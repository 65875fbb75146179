import type { Equation } from "./equation";
import { keepRelation } from "./keep-relation";
import { PlacedRelation } from "./placed-relation";
import type { Relation } from "./relation";
import { nothingWorked, workOutEquation } from "./work-out-equation";

/** Overwritten by every check. */
const worked = nothingWorked();

/**
 * Holds an equation against the printed figures of one row or column; null where that cannot be said: a percentage
 * of nothing, an error among the terms.
 * @param number the relation's own, counted from 1
 */
export function checkEquation(equation: Equation, at: number, number: number): Relation | null {
  if (!workOutEquation(equation, at, worked)) return null;
  const placed = new PlacedRelation(equation, at, number, worked.verdict);
  return worked.verdict === "wrong" ? keepRelation(placed) : placed;
}
