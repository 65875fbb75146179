import { difference, quotient } from "../money/exact-arithmetic";
import { Fault } from "./fault";
import { needFigure } from "./need-figure";
import { isEmpty, type CellInput } from "./read-figure";

/**
 * Outturn less budget in the column's own unit: an overspend is positive, an underspend negative (CIPFA's
 * usual presentation). Turned round for income shown as positive, or where the council shows adverse
 * variances as negative; both together cancel. Two empty cells give empty text; one gives #N/A.
 */
export function variance(
  budget: CellInput,
  outturn: CellInput,
  incomePositive = false,
  adverseNegative = false,
): number | "" {
  if (isEmpty(budget) && isEmpty(outturn)) return "";
  const spent = needFigure(outturn, "outturn", "No forecast entered.");
  const planned = needFigure(budget, "budget", "No budget entered.");
  return incomePositive === adverseNegative
    ? difference(spent, planned)
    : difference(planned, spent);
}

/**
 * The variance as a share of the size of the budget (0.05 is 5%). `signed` divides by the signed budget,
 * as some councils print it: over-recovered income then gives a positive share. A budget of nought is #DIV/0!.
 */
export function varianceShare(
  budget: CellInput,
  outturn: CellInput,
  incomePositive = false,
  signed = false,
): number | "" {
  const over = variance(budget, outturn, incomePositive);
  if (over === "") return "";
  const base = needFigure(budget, "budget", "No budget entered.");
  if (base === 0) throw new Fault("division by zero");
  return quotient(over, signed ? base : Math.abs(base)) || 0; // never −0
}
