import { amounts as amountsOf } from "../core/budget/amounts";
import { answer, toCells } from "./answer";

/**
 * Every amount of money stated in a text, one a row: the amount in pounds, signed by the words; its direction; what it measures; and what it is about.
 * @customfunction AMOUNTS
 * @param text The words, in one cell or several.
 * @returns Rows of amount, direction, measure and subject.
 * @example =BUDGET.AMOUNTS("Home care overspent by £695k") gives 695000, overspend, variance, Home care
 */
export function amounts(text: unknown[][]): unknown[][] {
  return answer(() => amountsOf(toCells(text)).map((row) => [...row]));
}
