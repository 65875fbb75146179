import { readFlag } from "../core/budget/read-options";
import { varianceShare } from "../core/budget/variance";
import { answerEach } from "./answer";

/**
 * The variance as a share of the size of the budget: format the cell as a percentage. A budget of nought gives #DIV/0!.
 * @customfunction VARIANCE.PCT
 * @param budget The budget, in the column's own unit.
 * @param outturn The outturn or forecast, in the same unit.
 * @param [incomePositive] TRUE where income is shown as positive. May be a column.
 * @param [signed] TRUE to divide by the signed budget, as some councils print it, rather than by its size.
 * @returns The share, 0.05 for 5%.
 * @example =BUDGET.VARIANCE.PCT(200, 210) gives 0.05, which is 5%
 */
export function variancePct(
  budget: unknown[][],
  outturn: unknown[][],
  incomePositive?: unknown[][],
  signed?: unknown[][],
): unknown[][] {
  return answerEach(
    { budget, outturn, income_positive: incomePositive, signed },
    (planned, spent, income, bySign) =>
      varianceShare(
        planned,
        spent,
        readFlag(income, "income_positive"),
        readFlag(bySign, "signed"),
      ),
  );
}
