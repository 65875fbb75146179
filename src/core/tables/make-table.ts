import type { Table, TableRow, TableUnit } from "./table";

/** A table before it has its number. */
export type DraftTable = Omit<Table, "id">;

/**
 * Writes a table out field by field. A copy made by spreading would get a layout of its own in memory, and every loop
 * that meets many tables would be slow from then on.
 */
export function makeTable(
  draft: DraftTable,
  id: string,
  unit: TableUnit | null,
  rows: readonly TableRow[] = draft.rows,
): Table {
  const { sheet, range, title, notes, headerRows, columns, figures } = draft;
  return { id, sheet, range, title, notes, unit, headerRows, columns, rows, figures };
}
