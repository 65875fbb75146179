import type { Table } from "../tables/table";
import type { SheetIndex } from "../workbook/sheet-index";

/** The formulas among a table's amounts, by row. Plain lists: a sheet may hold a million of them. */
export interface FormulaCells {
  /** Place of each table row's first formula in the lists below, and at the end their length. */
  readonly starts: Int32Array;
  /** Column of each formula, as an index into the table's columns; those of one row in order. */
  readonly columns: readonly number[];
  readonly texts: readonly string[];
}

/**
 * Reads the formulas that stand in some columns of a table; null where there are none.
 * @param amounts indexes into the table's columns
 */
export function readFormulaCells(
  table: Table,
  amounts: readonly number[],
  sheet: SheetIndex,
): FormulaCells | null {
  const starts = new Int32Array(table.rows.length + 1);
  const columns: number[] = [];
  const texts: string[] = [];
  const slots = slotsOf(table, amounts);
  table.rows.forEach(({ row }, at) => {
    starts[at] = texts.length;
    for (const { column, formula } of sheet.row(row)?.cells ?? []) {
      const slot = slots[column] ?? -1;
      if (formula === undefined || slot < 0) continue;
      columns.push(slot);
      texts.push(formula);
    }
  });
  starts[table.rows.length] = texts.length;
  return texts.length === 0 ? null : { starts, columns, texts };
}

/** Sheet column → index into the table's columns, −1 for one that is not asked for. */
function slotsOf({ columns }: Table, wanted: readonly number[]): Int32Array {
  const last = columns.reduce((most, { column }) => Math.max(most, column), 0);
  const slots = new Int32Array(last + 1).fill(-1);
  for (const index of wanted) slots[columns[index]?.column ?? 0] = index;
  return slots;
}
