import { findTables } from "../../src/core/tables/find-tables";
import type { Table } from "../../src/core/tables/table";
import { formatRange } from "../../src/core/workbook/cell-ref";
import { sheetOf, workbookOf, type SheetOptions } from "./build-snapshot";

/** The tables of one drawn sheet. */
export function tablesOf(drawing: string, options: SheetOptions & { name?: string } = {}): Table[] {
  return findTables(workbookOf(sheetOf(options.name ?? "Sheet1", drawing, options)));
}

/** The one table of a drawn sheet. */
export function tableOf(drawing: string, options: SheetOptions & { name?: string } = {}): Table {
  const tables = tablesOf(drawing, options);
  if (tables.length !== 1 || !tables[0])
    throw new Error(
      `${String(tables.length)} tables: ${tables.map((t) => formatRange(t.range)).join(", ")}`,
    );
  return tables[0];
}

/** Roles of the columns, in order. */
export function rolesOf(table: Table): string {
  return table.columns.map((column) => column.role).join(", ");
}

/** Headings of the columns, in order. */
export function headersOf(table: Table): string[] {
  return table.columns.map((column) => column.header);
}

/** Each row as `kind: label`. */
export function kindsOf(table: Table): string[] {
  return table.rows.map((row) => `${row.kind}: ${row.label}`);
}

/** Pounds in one printed unit, with where it was read. */
export function unitOf(table: Table): string {
  return table.unit ? `${String(table.unit.scale)} from ${table.unit.source}` : "unknown";
}
