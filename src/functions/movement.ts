import { movement as movementOf } from "../core/budget/movement";
import { answerEach } from "./answer";

/**
 * The current variance less the one last reported: positive where the position has worsened.
 * @customfunction MOVEMENT
 * @param current The variance now, overspend positive.
 * @param previous The variance last reported, in the same unit.
 * @returns The movement, in the shape of the ranges given.
 * @example =BUDGET.MOVEMENT(695, 913) gives -218
 */
export function movement(current: unknown[][], previous: unknown[][]): unknown[][] {
  return answerEach({ current, previous }, movementOf);
}
