import { FigureKind, type FigureGrid } from "../tables/figure-grid";
import { powerOfTen } from "../tables/power-of-ten";
import type { Table } from "../tables/table";
import type { SheetIndex } from "../workbook/sheet-index";
import { readFormulaCells, type FormulaCells } from "./formula-cells";

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
  /** The formulas of the amounts; null where all are typed. */
  readonly formulas: FormulaCells | null;
}

/** @param sheet the sheet it stands on, where its formulas matter */
export function viewTable(table: Table, sheet?: SheetIndex): TableView {
  const { figures } = table;
  const amounts: number[] = [];
  table.columns.forEach((column, index) => {
    if (column.role !== "label" && column.role !== "percent") amounts.push(index);
  });
  const rows: number[] = [];
  for (let row = 0; row < table.rows.length; row++)
    if (printsAmount(figures, row, amounts)) rows.push(row);
  const formulas = sheet ? readFormulaCells(table, amounts, sheet) : null;
  return { table, figures, rows, amounts, sheet, formulas };
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
