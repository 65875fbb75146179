import { readPlaces } from "../core/budget/read-options";
import { readSpokenUnit } from "../core/budget/read-unit";
import { sayMovement as sayBoth, usualPlaces } from "../core/budget/say";
import { answerEach } from "./answer";

/**
 * The words for a variance and its movement since it was last reported. Where the position crosses nought or lies between underspends the movement is called favourable or adverse; “(rounded)” where the printed figures then miss by one.
 * @customfunction SAY.MOVEMENT
 * @param current The variance now, overspend positive.
 * @param previous The variance last reported, in the same unit.
 * @param [unit] Unit of both, and of the words: “£”, “£000” or “£m”; pounds if left out.
 * @param [places] Decimal places to print; if left out or 0, three for £m and none for other units. Write "0" in quotation marks for whole millions.
 * @returns The words.
 * @example =BUDGET.SAY.MOVEMENT(695, 913, "£000") gives an overspend of £695k, a reduction of £218k on the £913k last reported
 */
export function sayMovement(
  current: unknown[][],
  previous: unknown[][],
  unit?: unknown[][],
  places?: unknown[][],
): unknown[][] {
  return answerEach({ current, previous, unit, places }, (now, before, worth, digits) => {
    const scale = readSpokenUnit(worth);
    return sayBoth(now, before, scale, readPlaces(digits, usualPlaces(scale)));
  });
}
