import { amount as amountOf } from "../core/budget/amounts";
import { Fault } from "../core/budget/fault";
import { isEmpty, type CellInput } from "../core/budget/read-figure";
import { answerEach } from "./answer";

/**
 * An amount of money stated in words, in pounds: overspends and increases positive, underspends, reductions and bracketed amounts negative.
 * @customfunction AMOUNT
 * @param text The words, such as “an overspend of £1.480m”. May be a column.
 * @param [n] Which amount of the text, counted from 1; the first if left out. Percentages are not counted.
 * @returns The amount in pounds.
 * @example =BUDGET.AMOUNT("an underspend of £48k") gives -48000
 */
export function amount(text: unknown[][], n?: unknown[][]): unknown[][] {
  return answerEach({ text, n }, (words, which) => amountOf(words, readCount(which)));
}

function readCount(input: CellInput): number {
  if (isEmpty(input) || input === 0) return 1;
  if (typeof input !== "number" || !Number.isInteger(input) || input < 1)
    throw new Fault("value", "n: give a whole number from 1.");
  return input;
}
