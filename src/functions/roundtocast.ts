import { readPlaces } from "../core/budget/read-options";
import { roundToCast } from "../core/budget/round-to-cast";
import { answer, toBlock, toCell } from "./answer";

/**
 * Rounds figures so that they add up to their printed total, by the largest remainder: say so under the table. A block with its totals on the last row and in the last column is rounded so that it casts both ways. No figure moves by a whole unit or more.
 * @customfunction ROUNDTOCAST
 * @param values A column or row of parts, or a block with both totals. Rounding the columns of a block one by one can break the casting across.
 * @param [places] Decimal places to round to; whole units if left out, negative for tens, hundreds and so on, as in ROUND.
 * @param [total] The printed total to reach; the rounded sum if left out or 0. A total out of reach gives #VALUE! and says by how much.
 * @returns The rounded figures, in the shape of the values.
 * @example =BUDGET.ROUNDTOCAST(B4:B6) gives 2, 2, 3 for 1.4, 2.4, 3.4, which add up to 7
 */
export function roundtocast(
  values: unknown[][],
  places?: unknown[][],
  total?: unknown[][],
): unknown[][] {
  return answer(() => roundToCast(toBlock(values), readPlaces(toCell(places)), toCell(total)));
}
