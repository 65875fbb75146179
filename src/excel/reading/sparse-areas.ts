import type { Range } from "../../core/workbook/cell-ref";
import type { Loss } from "../../core/workbook/snapshot";
import { parseAreas } from "./parse-areas";

/** Beyond this many cells, mostly blank, a sheet is read only where something stands in it. */
export const mostCells = 2_000_000;

/** The blocks where a vast sheet has anything; the sheet is a loss where even they are too many. */
export function parseAreasOf(
  areas: readonly Excel.RangeAreas[],
  sheet: string,
): { readonly blocks: readonly Range[]; readonly losses: readonly Loss[] } {
  const blocks = areas.flatMap((one) => (one.isNullObject ? [] : parseAreas(one.address)));
  const cells = blocks.reduce(
    (sum, one) => sum + (one.bottom - one.top + 1) * (one.right - one.left + 1),
    0,
  );
  if (cells <= mostCells) return { blocks: blocks.sort((a, b) => a.top - b.top), losses: [] };
  return {
    blocks: [],
    losses: [
      {
        what: `sheet “${sheet}”`,
        why: `it holds ${cells.toLocaleString("en-GB")} cells, more than can be read through Excel. Move the tables to be published to a workbook of their own and check that`,
      },
    ],
  };
}
