import { agrees as sameFigure } from "../core/budget/agrees";
import { isEmpty } from "../core/budget/read-figure";
import { readPlaces } from "../core/budget/read-options";
import { readUnit } from "../core/budget/read-unit";
import { answerEach } from "./answer";

/**
 * Whether two figures are the same at the coarser precision of the two. Either may be a number or words with an amount, such as “an overspend of £1.480m”; words and brackets give the sign.
 * @customfunction AGREES
 * @param a A number, or words with one amount.
 * @param b A number, or words with one amount.
 * @param [unit] Unit of bare numbers: “£”, “£000” or “£m”; pounds if left out.
 * @param [places] Decimal places that bare numbers are printed with, "0" in quotation marks for whole units; bare numbers are exact if left out.
 * @returns TRUE or FALSE, in the shape of the ranges given.
 * @example =BUDGET.AGREES("£1.480m", 1480.4, "£000") gives TRUE
 */
export function agrees(
  a: unknown[][],
  b: unknown[][],
  unit?: unknown[][],
  places?: unknown[][],
): unknown[][] {
  return answerEach({ a, b, unit, places }, (one, other, worth, digits) =>
    sameFigure(
      one,
      other,
      readUnit(worth) ?? 1,
      // A 0 is how the desktop hands over an argument left empty: it asks for nothing.
      isEmpty(digits) || digits === 0 ? null : readPlaces(digits),
    ),
  );
}
