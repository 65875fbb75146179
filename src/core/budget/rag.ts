import { quotient } from "../money/exact-arithmetic";
import { Fault } from "./fault";
import { needFigure } from "./need-figure";
import { isEmpty, type CellInput } from "./read-figure";

export type Rating = "Red" | "Amber" | "Green" | "No budget";

/**
 * Rates a variance by its share of the size of the budget. The thresholds are the council's own and must
 * be given, as shares (0.01 is 1%); a share at the threshold is over it. Underspends are green unless
 * `rateUnderspends`. A variance on no budget at all is "No budget".
 */
export function rag(
  variance: CellInput,
  budget: CellInput,
  amber: CellInput,
  red: CellInput,
  rateUnderspends = false,
): Rating | "" {
  if (isEmpty(variance) && isEmpty(budget)) return "";
  const over = needFigure(variance, "variance", "No variance entered.");
  const base = needFigure(budget, "budget", "No budget entered.");
  const [low, high] = thresholds(amber, red);
  if (over === 0) return "Green";
  if (base === 0) return "No budget";
  if (over < 0 && !rateUnderspends) return "Green";
  const share = quotient(Math.abs(over), Math.abs(base));
  if (share >= high) return "Red";
  return share >= low ? "Amber" : "Green";
}

function thresholds(amber: CellInput, red: CellInput): [number, number] {
  if (typeof amber !== "number" || typeof red !== "number" || amber <= 0 || red <= 0)
    throw new Fault(
      "value",
      "amber, red: give both thresholds as shares of the budget, such as 1% and 5%.",
    );
  if (amber > red) throw new Fault("value", "amber, red: amber must not be above red.");
  return [amber, red];
}
