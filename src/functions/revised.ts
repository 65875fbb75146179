import { revised as revisedOf } from "../core/budget/revised";
import { answerEach } from "./answer";

/**
 * The approved budget plus any number of virements and allocations. Empty cells count as nothing.
 * @customfunction REVISED
 * @param approved The approved budget.
 * @param change A virement or allocation, in the same unit; give as many as there are.
 * @returns The revised budget, in the shape of the ranges given.
 * @example =BUDGET.REVISED(7085, 919, -12) gives 7992
 */
export function revised(approved: unknown[][], change: unknown[][][]): unknown[][] {
  const changes = (change ?? []).map((one, index) => [`change ${String(index + 1)}`, one] as const);
  return answerEach({ approved, ...Object.fromEntries(changes) }, revisedOf);
}
