import { isEmpty } from "../core/budget/read-figure";
import { readPlaces } from "../core/budget/read-options";
import { readUnit } from "../core/budget/read-unit";
import { reconcileBlock } from "../core/budget/reconcile-block";
import { answer, toBlock, toCell, toCells } from "./answer";

/**
 * Holds the amounts stated in a text against a table, one a row: the amount, the line and column it was found in, the figure there, the difference and the result. Amounts, figures and differences are in pounds.
 * @customfunction RECONCILE
 * @param text The words, in one cell or several.
 * @param table The table with its headings and the names of its lines.
 * @param [unit] Unit of the table: “£”, “£000” or “£m”; read from its headings if left out.
 * @param [places] Decimal places the table is printed with, "0" in quotation marks for whole units; as many as its figures hold, at most three, if left out.
 * @returns A heading, then a row for each amount.
 * @example =BUDGET.RECONCILE("Home care overspent by £901k.", A3:F10, "£000") gives the heading and a row: 901000, Home care, Variance, 901000, 0, agrees
 */
export function reconcile(
  text: unknown[][],
  table: unknown[][],
  unit?: unknown[][],
  places?: unknown[][],
): unknown[][] {
  return answer(() => {
    const digits = toCell(places);
    return reconcileBlock(
      toCells(text),
      toBlock(table),
      readUnit(toCell(unit)),
      isEmpty(digits) || digits === 0 ? null : readPlaces(digits),
    );
  });
}
