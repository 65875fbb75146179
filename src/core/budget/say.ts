import { difference, roundTo, roundedDigits } from "../money/exact-arithmetic";
import { Money } from "../money/money";
import { formatAmount } from "../money/format-amount";
import { needFigure } from "./need-figure";
import type { CellInput } from "./read-figure";

/** Places that a unit is usually printed with: £m to the thousand pounds, £bn to the million, others whole. */
export function usualPlaces(unit: number): number {
  return unit >= 1e6 ? 3 : 0;
}

/** A size with its unit letter: 1.48 in £m with three places is "£1.480m". */
export function sayAmount(size: number, unit: number, places: number): string {
  return formatAmount(Money.of(roundedDigits(Math.abs(size), places), unit, Math.max(0, places)));
}

/**
 * The words for a variance: "an overspend of £1.480m", "an over-recovery of £12k", "on budget" for what
 * prints as zero. `adverseNegative` where the council shows an overspend as negative.
 */
export function say(
  variance: CellInput,
  unit = 1,
  places = usualPlaces(unit),
  income = false,
  adverseNegative = false,
): string {
  const figure = needFigure(variance, "variance", "No variance entered.");
  const over = adverseNegative ? -figure : figure;
  if (roundTo(over, places) === 0) return "on budget";
  return `${nameOf(over, income)} of ${sayAmount(over, unit, places)}`;
}

function nameOf(over: number, income: boolean): string {
  if (income) return over > 0 ? "an under-recovery" : "an over-recovery";
  return over > 0 ? "an overspend" : "an underspend";
}

/**
 * The words for a variance and its movement: "an overspend of £695k, a reduction of £218k on the £913k
 * last reported". Where the position crosses zero, or lies between underspends, the movement is called
 * favourable or adverse. "(rounded)" where the figures as printed miss by one.
 */
export function sayMovement(
  current: CellInput,
  previous: CellInput,
  unit = 1,
  places = usualPlaces(unit),
): string {
  const now = needFigure(current, "current", "No current variance entered.");
  const before = needFigure(previous, "previous", "No previous variance entered.");
  const change = difference(now, before);
  const shown = roundTo(change, places);
  const nowShown = roundTo(now, places);
  const beforeShown = roundTo(before, places);
  const amount = (value: number) => sayAmount(value, unit, places);
  const lead = say(now, unit, places);
  const past = beforeShown === 0 ? "the balanced position" : `the ${amount(before)}`;
  const rounded = difference(nowShown, beforeShown) === shown ? "" : " (rounded)";
  if (shown === 0) return `${lead}, unchanged from ${past} last reported${rounded}`;
  if (nowShown > 0 && beforeShown > 0)
    return `${lead}, ${change > 0 ? "an increase" : "a reduction"} of ${amount(change)} on ${past} last reported${rounded}`;
  const tone = change > 0 ? "an adverse movement" : "a favourable movement";
  const from =
    beforeShown === 0
      ? "the balanced position"
      : `the ${beforeShown > 0 ? "overspend" : "underspend"} of ${amount(before)}`;
  return `${lead}, ${tone} of ${amount(change)} from ${from} last reported${rounded}`;
}
