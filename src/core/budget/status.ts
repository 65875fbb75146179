import { roundTo } from "../money/exact-arithmetic";
import { needFigure } from "./need-figure";
import { isEmpty, type CellInput } from "./read-figure";

export type Status = "Overspend" | "Underspend" | "On budget" | "Under-recovery" | "Over-recovery";

/**
 * What a variance is called. Positive is an overspend, or an under-recovery of income. What prints as
 * zero at `places`, and what lies within the tolerance, is on budget.
 */
export function status(
  variance: CellInput,
  tolerance = 0,
  income = false,
  places = 0,
): Status | "" {
  if (isEmpty(variance)) return "";
  const over = needFigure(variance, "variance", "No variance entered.");
  if (roundTo(over, places) === 0 || Math.abs(over) <= tolerance) return "On budget";
  if (over > 0) return income ? "Under-recovery" : "Overspend";
  return income ? "Over-recovery" : "Underspend";
}
