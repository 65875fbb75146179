import { casts as castsAsPrinted, castsOf } from "../core/budget/casts";
import { readPlaces } from "../core/budget/read-options";
import { answer, toBlock, toCell } from "./answer";

/**
 * Whether the parts as printed make the total as printed. A row of totals checks the parts column by column, a column of totals row by row.
 * @customfunction CASTS
 * @param parts The lines that should add up; empty cells and dashes count as nothing.
 * @param total The printed total, or one for each column or row of the parts.
 * @param [places] Decimal places the figures are printed with; whole units if left out, negative for tens, hundreds and so on, as in ROUND.
 * @returns TRUE or FALSE for each total.
 * @example =BUDGET.CASTS(B4:B9, B10) gives TRUE where B4 to B9, as printed, add up to B10
 */
export function casts(parts: unknown[][], total: unknown[][], places?: unknown[][]): unknown[][] {
  return answer(() => {
    const digits = readPlaces(toCell(places));
    return castsOf(toBlock(parts), toBlock(total)).map((row) =>
      row.map((cast) => castsAsPrinted(cast.parts, cast.total, digits)),
    );
  });
}
