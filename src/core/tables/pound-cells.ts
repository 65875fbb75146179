import { scanAmount } from "../money/scan-amount";
import type { BlockRows } from "./block-rows";
import type { TableUnit } from "./table";

/** Rows that are looked at. */
const mostRows = 40;

/**
 * The unit that the figures themselves show: pounds where most carry a pound sign; where they also say their
 * scale (£1.2m, £695k), the largest of it, so that no figure looks finer than it is printed.
 */
export function unitOfCells(
  rows: BlockRows,
  body: readonly number[],
  columns: ReadonlySet<number>,
): TableUnit | null {
  let figures = 0;
  let pounds = 0;
  let scaled = 0;
  let largest = 1;
  for (const r of body.slice(0, mostRows))
    rows.each(r, (cell) => {
      if (!columns.has(cell.column)) return;
      const scan = cell.text.length <= 24 ? scanAmount(cell.text) : null;
      if (scan === null || scan === "nil" || scan.percent) return;
      figures++;
      if (scan.pounds) pounds++;
      if (scan.scale === null) return;
      scaled++;
      largest = Math.max(largest, scan.scale);
    });
  if (figures === 0 || Math.max(pounds, scaled) * 2 < figures) return null;
  // Bare pounds beside £1.2m cannot be told from millions: no unit fits both.
  if (scaled > 0 && scaled < pounds) return null;
  return { currency: "GBP", scale: largest, source: "inferred" };
}
