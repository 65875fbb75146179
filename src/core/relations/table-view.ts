import { FigureKind, type FigureGrid } from "../tables/figure-grid";
import { powerOfTen } from "../tables/power-of-ten";
import type { Table } from "../tables/table";
import { SheetIndex } from "../workbook/sheet-index";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** A table as the finders look at it. Rows and columns are indexes into the table's own lists. */
export interface TableView {
  readonly table: Table;
  readonly figures: FigureGrid;
  /** Rows that print at least one amount. */
  readonly rows: readonly number[];
  /** Columns that may hold amounts: neither labels nor percentages. */
  readonly amounts: readonly number[];
  /** The sheet the table stands on; undefined where the snapshot lacks it. */
  readonly sheet: SheetIndex | undefined;
  /** Some cell of the sheet holds a formula. */
  readonly hasFormulas: boolean;
}

export function viewTables(
  tables: readonly Table[],
  snapshot: WorkbookSnapshot,
): readonly TableView[] {
  const sheets = new Map<string, { index: SheetIndex; hasFormulas: boolean }>();
  for (const sheet of snapshot.sheets) {
    const hasFormulas = sheet.rows.some(({ cells }) => cells.some(({ formula }) => formula));
    sheets.set(sheet.name, { index: new SheetIndex(sheet), hasFormulas });
  }
  return tables.map((table) => {
    const sheet = sheets.get(table.sheet);
    return viewTable(table, sheet?.index, sheet?.hasFormulas);
  });
}

export function viewTable(table: Table, sheet?: SheetIndex, hasFormulas = false): TableView {
  const { figures } = table;
  const amounts: number[] = [];
  table.columns.forEach((column, index) => {
    if (column.role !== "label" && column.role !== "percent") amounts.push(index);
  });
  const rows: number[] = [];
  for (let row = 0; row < table.rows.length; row++)
    if (printsAmount(figures, row, amounts)) rows.push(row);
  return { table, figures, rows, amounts, sheet, hasFormulas };
}

function printsAmount(figures: FigureGrid, row: number, amounts: readonly number[]): boolean {
  for (const column of amounts) if (isAmount(figures, row, column)) return true;
  return false;
}

/** An amount or a dash that stands for nothing: something that takes part in a sum. */
export function isAmount(figures: FigureGrid, row: number, column: number): boolean {
  const kind = figures.kindAt(row, column);
  return kind === FigureKind.Number || kind === FigureKind.Nil;
}

/** Half a unit of the last place a cell prints, in half units of its grid. */
export function halfUnit(figures: FigureGrid, row: number, column: number): number {
  return powerOfTen(figures.places - figures.placesAt(row, column));
}

/** The formula of a cell, without a leading sign of equality; undefined where figures are typed. */
export function formulaAt(view: TableView, row: number, column: number): string | undefined {
  const at = view.table.rows[row];
  const across = view.table.columns[column];
  if (!at || !across) return undefined;
  return view.sheet?.cell(at.row, across.column)?.formula;
}
