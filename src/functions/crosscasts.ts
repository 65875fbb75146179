import { crossCasts } from "../core/budget/casts";
import { readPlaces } from "../core/budget/read-options";
import { answer, toBlock, toCell } from "./answer";

/**
 * Whether a block of figures casts both down and across, as printed.
 * @customfunction CROSSCASTS
 * @param block The figures with their totals on the last row and in the last column, without headings.
 * @param [places] Decimal places the figures are printed with; whole units if left out, negative for tens, hundreds and so on, as in ROUND.
 * @returns TRUE where every row and every column adds up.
 * @example =BUDGET.CROSSCASTS(B4:F10) gives TRUE where every line and every column of B4:F10 adds up
 */
export function crosscasts(block: unknown[][], places?: unknown[][]): unknown[][] {
  return answer(() => [[crossCasts(toBlock(block), readPlaces(toCell(places)))]]);
}
