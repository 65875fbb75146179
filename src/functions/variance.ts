import { variance as varianceOf } from "../core/budget/variance";
import { readFlag } from "../core/budget/read-options";
import { answerEach } from "./answer";

/**
 * Outturn less budget, exact to the penny: an overspend is positive, an underspend negative. Give single cells, or whole columns to fill a column at once. A budget without a forecast gives #N/A.
 * @customfunction VARIANCE
 * @param budget The budget, in the column's own unit. Text such as (1,180) and dashes are read.
 * @param outturn The outturn or forecast, in the same unit.
 * @param [incomePositive] TRUE where income is shown as positive: too little income is then adverse. May be a column.
 * @param [adverseNegative] TRUE where your council shows adverse variances as negative.
 * @returns The variance in the column's own unit, in the shape of the ranges given.
 * @example =BUDGET.VARIANCE(15201, 16102) gives 901
 */
export function variance(
  budget: unknown[][],
  outturn: unknown[][],
  incomePositive?: unknown[][],
  adverseNegative?: unknown[][],
): unknown[][] {
  return answerEach(
    { budget, outturn, income_positive: incomePositive, adverse_negative: adverseNegative },
    (planned, spent, income, adverse) =>
      varianceOf(
        planned,
        spent,
        readFlag(income, "income_positive"),
        readFlag(adverse, "adverse_negative"),
      ),
  );
}
