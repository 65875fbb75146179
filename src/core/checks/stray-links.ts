import type { FormulaSheet } from "../formulas/formula-sheet";
import type { Table } from "../tables/table";
import type { CellRef } from "../workbook/cell-ref";
import { linkedCell } from "./linked-cell";
import { columnSlots } from "./table-places";
import type { WorkbookView } from "./workbook-view";

/** A link to another row than the rest of its line brings over. */
export interface StrayLink {
  readonly at: CellRef;
  readonly source: CellRef;
  /** Another link of the line, and the cell it brings over. */
  readonly peer: CellRef;
  readonly peerSource: CellRef;
  /** Lines of the table that keep to one row of one sheet. */
  readonly count: number;
}

interface Link {
  readonly column: number;
  readonly source: CellRef;
}

/**
 * Lines of a summary bring all their figures over from one row of another sheet. One whose links name two rows has a link
 * that is one row out: the one to a line or subtotal where the others name totals, or the one that stands alone.
 */
export function* strayLinks(
  view: WorkbookView,
  sheet: FormulaSheet,
  table: Table,
): Iterable<StrayLink> {
  const broken: { row: number; links: readonly Link[] }[] = [];
  let steady = 0;
  let least = Infinity;
  const slots = columnSlots(table);
  for (const { kind, row } of table.rows) {
    if (kind !== "line") continue;
    const links = linksOf(sheet, slots, row);
    const [first, ...rest] = links;
    if (!first || rest.length === 0) continue;
    if (rest.some(({ source }) => source.sheet !== first.source.sheet)) continue;
    if (rest.every(({ source }) => source.row === first.source.row)) {
      steady++;
      least = Math.min(least, rankOf(view, first.source));
    } else broken.push({ row, links });
  }
  if (steady === 0 || broken.length > steady) return;
  for (const { row, links } of broken) {
    const stray = strayOf(view, links, least, steady);
    const peer = stray && links.find(({ source }) => source.row !== stray.source.row);
    if (!stray || !peer) continue;
    const cell = (column: number): CellRef => ({ sheet: table.sheet, row, column });
    yield {
      at: cell(stray.column),
      source: stray.source,
      peer: cell(peer.column),
      peerSource: peer.source,
      count: steady,
    };
  }
}

function linksOf(sheet: FormulaSheet, slots: Int32Array, row: number): readonly Link[] {
  const links: Link[] = [];
  for (let at = sheet.firstFrom(row, 1); at < sheet.count && sheet.rowOf(at) === row; at++) {
    const column = sheet.columnOf(at);
    const source = linkedCell(sheet.shapeOf(at), row, column);
    if (source && (slots[column] ?? -1) >= 0) links.push({ column, source });
  }
  return links;
}

function strayOf(
  view: WorkbookView,
  links: readonly Link[],
  least: number,
  steady: number,
): Link | undefined {
  const lower = links.filter(({ source }) => rankOf(view, source) < least);
  if (lower.length === 1) return lower[0];
  if (steady < 2) return undefined;
  const alone = links.filter(
    ({ source }) => links.filter((other) => other.source.row === source.row).length === 1,
  );
  return alone.length === 1 || links.length === 2 ? alone.at(-1) : undefined;
}

/** How much of its table a row sums up: a total more than a subtotal, and that more than a line. */
function rankOf(view: WorkbookView, { sheet, row, column }: CellRef): number {
  const place = view.place(sheet, row, column);
  const kind = place?.table.rows[place.row]?.kind;
  return kind === "total" ? 2 : kind === "subtotal" ? 1 : 0;
}
