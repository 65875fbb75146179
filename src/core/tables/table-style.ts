import { british, type NumberStyle } from "../money/scan-amount";
import type { BlockRows } from "./block-rows";
import { numberStyle } from "./number-style";
import { CellClass } from "./sheet-layout";

/** Enough cells to know a table's style by. */
const mostVotes = 500;

/** How a table groups thousands and marks decimals, from the cells of its figure columns. */
export function tableStyle(
  rows: BlockRows,
  body: readonly number[],
  columns: ReadonlySet<number>,
): NumberStyle {
  if (!rows.layout.hasForeign) return british;
  const foreign: string[] = [];
  let commaGroups = 0;
  let pointDecimals = 0;
  for (const r of body)
    rows.each(r, (cell, kind) => {
      if (!columns.has(cell.column)) return;
      if (kind === CellClass.Foreign) {
        if (foreign.length < mostVotes) foreign.push(cell.text);
      } else if (kind === CellClass.Figure) {
        if (/\d,\d{3}/.test(cell.text)) commaGroups++;
        else if (/\.(?:\d{1,2}|\d{4,})\D?$/.test(cell.text.trim())) pointDecimals++;
      }
    });
  return foreign.length === 0 ? british : numberStyle(foreign, { commaGroups, pointDecimals });
}
