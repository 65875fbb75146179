import type { Table } from "../tables/table";

/** A cell of a table's body, as indexes into its rows and columns. */
export interface TablePlace {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

interface Home {
  readonly table: Table;
  readonly columns: ReadonlyMap<number, number>;
  readonly first: number;
  readonly last: number;
}

/** Finds the table that a sheet's cell stands in. */
export class TablePlaces {
  private readonly homes = new Map<string, Home[]>();

  constructor(tables: readonly Table[]) {
    for (const table of tables) {
      const { rows } = table;
      const home = {
        table,
        columns: new Map(table.columns.map(({ column }, at) => [column, at])),
        first: rows[0]?.row ?? 0,
        last: rows[rows.length - 1]?.row ?? -1,
      };
      const sheet = this.homes.get(table.sheet);
      if (sheet) sheet.push(home);
      else this.homes.set(table.sheet, [home]);
    }
    for (const homes of this.homes.values()) homes.sort((a, b) => a.first - b.first);
  }

  find(sheet: string, row: number, column: number): TablePlace | null {
    const homes = this.homes.get(sheet) ?? [];
    let low = 0;
    let high = homes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((homes[middle]?.first ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    // Tables side by side start in rows close to one another.
    for (let at = low - 1; at >= 0 && at >= low - 8; at--) {
      const home = homes[at];
      const across = home?.columns.get(column);
      if (!home || across === undefined || row > home.last) continue;
      const down = rowAt(home.table, row);
      if (down >= 0) return { table: home.table, row: down, column: across };
    }
    return null;
  }
}

/** Index of a sheet row among a table's rows; −1 where it has none. */
export function rowAt({ rows }: Table, row: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = rows[middle]?.row ?? 0;
    if (here === row) return middle;
    if (here < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Sheet column → index among a table's columns, −1 for none: a million cells are looked up this way. */
export function columnSlots({ columns }: Table): Int32Array {
  const slots = new Int32Array(columns.reduce((most, { column }) => Math.max(most, column), 0) + 1);
  slots.fill(-1);
  columns.forEach(({ column }, at) => (slots[column] = at));
  return slots;
}
