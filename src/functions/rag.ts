import { rag as ragOf } from "../core/budget/rag";
import { readFlag } from "../core/budget/read-options";
import { answerEach } from "./answer";

/**
 * Red, Amber or Green by the variance's share of the size of the budget. The thresholds are your council's own and have to be given. A variance on no budget at all is “No budget”.
 * @customfunction RAG
 * @param variance The variance, overspend positive.
 * @param budget The budget, in the same unit.
 * @param amber The share from which a variance is amber, such as 1%.
 * @param red The share from which a variance is red, such as 5%.
 * @param [rateUnderspends] TRUE to rate underspends by their size too; they are green otherwise.
 * @returns Red, Amber, Green or No budget.
 * @example =BUDGET.RAG(60, 1000, 1%, 5%) gives Red
 */
export function rag(
  variance: unknown[][],
  budget: unknown[][],
  amber: unknown[][],
  red: unknown[][],
  rateUnderspends?: unknown[][],
): unknown[][] {
  return answerEach(
    { variance, budget, amber, red, rate_underspends: rateUnderspends },
    (over, planned, low, high, both) =>
      ragOf(over, planned, low, high, readFlag(both, "rate_underspends")),
  );
}
