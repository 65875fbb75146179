import { readFigure } from "../core/budget/read-figure";
import { readFlag, readPlaces } from "../core/budget/read-options";
import { status as statusOf } from "../core/budget/status";
import { answerEach } from "./answer";

/**
 * What a variance is called: Overspend, Underspend or On budget; for income Under-recovery or Over-recovery. What prints as nought is on budget.
 * @customfunction STATUS
 * @param variance The variance, overspend positive.
 * @param [tolerance] How far from nought still counts as on budget, in the same unit; nothing if left out.
 * @param [income] TRUE for lines of income. May be a column.
 * @param [places] Decimal places the variance is printed with; whole units if left out.
 * @returns The name of the position.
 * @example =BUDGET.STATUS(-12) gives Underspend
 */
export function status(
  variance: unknown[][],
  tolerance?: unknown[][],
  income?: unknown[][],
  places?: unknown[][],
): unknown[][] {
  return answerEach({ variance, tolerance, income, places }, (over, within, flag, digits) =>
    statusOf(
      over,
      readFigure(within, "tolerance") ?? 0,
      readFlag(flag, "income"),
      readPlaces(digits),
    ),
  );
}
