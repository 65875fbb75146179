import type { MoneyUnit } from "../money/money";
import type { ReviewMemory } from "../review-memory";
import type { Table } from "../tables/table";
import { bySize, readCell, type Cell } from "./cells";
import { facetColumns, presentYear } from "./columns";
import type { Line, TableFacet } from "./lines";
import { nameRows } from "./name-rows";
import { nameTokens } from "./names";
import { readPeriods } from "./periods";
import type { Canon } from "./synonyms";

/** The lines of one table and their figures, ready to be asked. */
export interface TableLines {
  readonly facet: TableFacet;
  /** Id of the first line; they run on from table to table. */
  readonly first: number;
  readonly lines: readonly Line[];
  /** By line and by index of the column. */
  readonly cells: readonly (readonly (Cell | null)[])[];
  /** Figures other than nil, by size. */
  readonly sorted: Readonly<Record<MoneyUnit, readonly Cell[]>>;
}

/**
 * Prepares one table for linking.
 * @param usual scale of the workbook's tables, for one that states none
 * @param first id of its first line
 */
export function tableLines(
  table: Table,
  canon: Canon,
  usual: number,
  first: number,
  memory: ReviewMemory,
): TableLines {
  const columns = facetColumns(table.columns);
  const facet: TableFacet = {
    table,
    present: presentYear(columns),
    scale: table.unit?.scale ?? usual,
    columns,
    tokens: new Set(canon(nameTokens(`${table.title} ${table.sheet}`))),
    periods: readPeriods(table.title),
    paragraph: paragraphOf(table),
    grandTotal: grandTotalOf(table),
  };
  const lines = memory.recall(nameRows, table, canon).map((named, at): Line => ({
    id: first + at,
    facet,
    grand: named.row === facet.grandTotal,
    ...named,
  }));
  const cells = lines.map((line) => columns.map((column) => readCell(line, column)));
  const filled = cells.flatMap((row) => row.flatMap((cell) => cell ?? []));
  const sorted = { GBP: bySize(filled, "GBP"), percent: bySize(filled, "percent") };
  return { facet, first, lines, cells, sorted };
}

function paragraphOf(table: Table): string | null {
  const sheet = /^\s*(\d+(?:\.\d+)+)\s*$/.exec(table.sheet);
  const title = /\bparagraphs? (\d+(?:\.\d+)*)/i.exec(table.title);
  return sheet?.[1] ?? title?.[1] ?? null;
}

function grandTotalOf(table: Table): number {
  const totals = table.rows.map((row, index) => ({ row, index }));
  const last = totals.filter(({ row }) => row.kind === "total").at(-1);
  if (last) return last.index;
  const subtotals = totals.filter(({ row }) => row.kind === "subtotal");
  const only = subtotals.length === 1 ? subtotals[0] : undefined;
  return only && only.index === table.rows.length - 1 ? only.index : -1;
}
