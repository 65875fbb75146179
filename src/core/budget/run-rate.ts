import { difference, product, quotient, total } from "../money/exact-arithmetic";
import { Fault } from "./fault";
import { needFigure } from "./need-figure";
import { isEmpty, readFigure, type CellInput } from "./read-figure";

/**
 * A forecast for the year from the actual to date: in a straight line over the periods, or by a profile
 * (the cumulative share of the year's spending that falls up to this period, above 0 and at most 1).
 * Period 1 is April. One-off items are left out of the rate and added once. Not for grants or lump payments.
 */
export function runRate(
  actualToDate: CellInput,
  period: CellInput,
  periods: CellInput = 12,
  profile: CellInput = null,
  oneOff: CellInput = null,
): number | "" {
  if (isEmpty(actualToDate)) return "";
  const actual = needFigure(actualToDate, "actual to date", "No actual entered.");
  const all = isEmpty(periods) || periods === 0 ? 12 : periods;
  if (typeof all !== "number" || !Number.isInteger(all) || all < 1)
    throw new Fault("value", "periods: give the number of periods in the year, such as 12.");
  if (typeof period !== "number" || !Number.isInteger(period) || period < 1 || period > all)
    throw new Fault("value", `period: give a whole number from 1 (April) to ${all}.`);
  const once = readFigure(oneOff, "one-off") ?? 0;
  const running = difference(actual, once);
  if (isEmpty(profile) || profile === 0)
    return total([quotient(product(running, all), period), once]);
  if (typeof profile !== "number" || profile <= 0 || profile > 1)
    throw new Fault(
      "value",
      "profile: give the cumulative share of the year, above 0 and at most 1.",
    );
  return total([quotient(running, profile), once]);
}
