import { castDifference, castsOf } from "../core/budget/casts";
import { readPlaces } from "../core/budget/read-options";
import { answer, toBlock, toCell } from "./answer";

/**
 * By how much a printed total differs from the sum of its parts as printed: the total less the sum. A row of totals checks the parts column by column, a column of totals row by row.
 * @customfunction CASTDIFF
 * @param parts The lines that should add up; empty cells and dashes count as nothing.
 * @param total The printed total, or one for each column or row of the parts.
 * @param [places] Decimal places the figures are printed with; whole units if left out, negative for tens, hundreds and so on, as in ROUND.
 * @returns The difference for each total, 0 where it casts.
 * @example =BUDGET.CASTDIFF(B4:B9, B10) gives 2 where B10 is 2 more than its lines
 */
export function castdiff(
  parts: unknown[][],
  total: unknown[][],
  places?: unknown[][],
): unknown[][] {
  return answer(() => {
    const digits = readPlaces(toCell(places));
    return castsOf(toBlock(parts), toBlock(total)).map((row) =>
      row.map((cast) => castDifference(cast.parts, cast.total, digits)),
    );
  });
}
