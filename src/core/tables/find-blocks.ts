import { BlockRows, type Block } from "./block-rows";
import { findHeaderGroups, type HeaderGroup } from "./header-rows";
import type { SheetLayout } from "./sheet-layout";
import { sideBySide } from "./side-by-side";
import { isNewTable, titleStart } from "./stacked";

/** A block that holds one table with its title, and its header rows (the repeated ones after the first). */
export interface TableBlock {
  readonly rows: BlockRows;
  readonly headers: readonly HeaderGroup[];
}

const mostCuts = 4;

/** Cuts a sheet into the blocks that hold one table each: side by side, stacked, and again inside each part. */
export function findBlocks(layout: SheetLayout): TableBlock[] {
  if (layout.right === 0) return [];
  const whole = { from: 0, to: layout.rows.length, left: 1, right: layout.right };
  return cut(layout, whole, mostCuts);
}

function cut(layout: SheetLayout, block: Block, depth: number, around?: BlockRows): TableBlock[] {
  const rows = new BlockRows(layout, block, around);
  if (depth > 0) {
    const columns = sideBySide(rows);
    if (columns.length > 1)
      return columns.flatMap((part) => cut(layout, { ...block, ...part }, depth - 1));
  }
  const headers = findHeaderGroups(rows);
  const stacked = stack(rows, headers);
  const only = stacked[0];
  if (stacked.length <= 1 || depth === 0) return only ? [{ rows, headers: only.headers }] : [];
  return stacked.flatMap((part) =>
    cut(layout, { ...block, from: part.from, to: part.to }, depth - 1, rows),
  );
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly headers: HeaderGroup[];
}

/** Divides a block above every header that starts another table; a header repeated after a page break does not. */
function stack(rows: BlockRows, headers: readonly HeaderGroup[]): Part[] {
  const { from, to } = rows.block;
  const parts: Part[] = [];
  let start = from;
  let own: HeaderGroup[] = [];
  let floor = from;
  headers.forEach((header) => {
    const first = own[0];
    if (!first) {
      // Figures above the first header are a table without one.
      const above = figureRowsBetween(rows, floor, header.from);
      if (above > 0) {
        const at = titleStart(rows, floor, header.from);
        parts.push({ from: start, to: at, headers: [] });
        start = at;
      }
      own = [header];
    } else if (isNewTable(rows, first, own.at(-1) ?? first, header)) {
      const at = titleStart(rows, own.at(-1)?.to ?? from, header.from);
      parts.push({ from: start, to: at, headers: own });
      start = at;
      own = [header];
    } else own.push(header);
    floor = header.to;
  });
  parts.push({ from: start, to, headers: own });
  return parts;
}

function figureRowsBetween(rows: BlockRows, from: number, to: number): number {
  let count = 0;
  for (let r = from; r < to; r++) if (rows.isFigureRow(r)) count++;
  return count;
}
