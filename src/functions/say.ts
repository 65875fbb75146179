import { readFlag, readPlaces } from "../core/budget/read-options";
import { readSpokenUnit } from "../core/budget/read-unit";
import { say as sayVariance, usualPlaces } from "../core/budget/say";
import { answerEach } from "./answer";

/**
 * The words for a variance, such as “an overspend of £1.480m”: write the sentence from the cell, so that the two cannot drift apart.
 * @customfunction SAY
 * @param variance The variance, overspend positive.
 * @param [unit] Unit of the variance, and of the words: “£”, “£000” or “£m”; pounds if left out.
 * @param [places] Decimal places to print; if left out or 0, three for £m and none for other units. Write "0" in quotation marks for whole millions.
 * @param [income] TRUE for lines of income: under-recovery and over-recovery. May be a column.
 * @param [adverseNegative] TRUE where your council shows adverse variances as negative.
 * @returns The words.
 * @example =BUDGET.SAY(1.48, "£m") gives an overspend of £1.480m
 */
export function say(
  variance: unknown[][],
  unit?: unknown[][],
  places?: unknown[][],
  income?: unknown[][],
  adverseNegative?: unknown[][],
): unknown[][] {
  return answerEach(
    { variance, unit, places, income, adverse_negative: adverseNegative },
    (over, worth, digits, flag, adverse) => {
      const scale = readSpokenUnit(worth);
      return sayVariance(
        over,
        scale,
        readPlaces(digits, usualPlaces(scale)),
        readFlag(flag, "income"),
        readFlag(adverse, "adverse_negative"),
      );
    },
  );
}
