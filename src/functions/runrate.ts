import { runRate } from "../core/budget/run-rate";
import { answerEach } from "./answer";

/**
 * A forecast for the year from the actual to date, in a straight line or by a profile of spending. Not for grants or lump payments.
 * @customfunction RUNRATE
 * @param actualToDate What has been spent so far.
 * @param period The period it runs up to: 1 is April, 12 is March.
 * @param [periods] Periods in the year; 12 if left out.
 * @param [profile] Share of the year's spending that usually falls up to this period, such as 40%; a straight line if left out.
 * @param [oneOff] One-off items within the actual: left out of the rate and added once.
 * @returns The forecast for the year.
 * @example =BUDGET.RUNRATE(600, 6) gives 1200
 */
export function runrate(
  actualToDate: unknown[][],
  period: unknown[][],
  periods?: unknown[][],
  profile?: unknown[][],
  oneOff?: unknown[][],
): unknown[][] {
  return answerEach(
    { actual_to_date: actualToDate, period, periods, profile, one_off: oneOff },
    runRate,
  );
}
