import type { Table } from "../tables/table";
import { alignColumns, readHeaders, type ColumnPair, type ReadHeader } from "./align-columns";

/** Tables whose columns have the same roles and headers are paired alike. */
interface Heading {
  readonly number: number;
  readonly headers: readonly ReadHeader[];
}

/** The columns that tables share, worked out once for all tables with the same headings. */
export class ColumnPairs {
  private readonly headings = new Map<string, Heading>();
  private readonly byTable = new Map<Table, Heading>();
  private readonly known = new Map<number, Map<number, readonly ColumnPair[]>>();

  between(one: Table, other: Table): readonly ColumnPair[] {
    const a = this.headingOf(one);
    const b = this.headingOf(other);
    let row = this.known.get(a.number);
    if (!row) this.known.set(a.number, (row = new Map()));
    let pairs = row.get(b.number);
    if (!pairs) row.set(b.number, (pairs = alignColumns(a.headers, b.headers)));
    return pairs;
  }

  private headingOf(table: Table): Heading {
    let heading = this.byTable.get(table);
    if (heading) return heading;
    const key = JSON.stringify(table.columns.map(({ role, header }) => [role, header]));
    heading = this.headings.get(key);
    if (!heading) {
      heading = { number: this.headings.size, headers: readHeaders(table) };
      this.headings.set(key, heading);
    }
    this.byTable.set(table, heading);
    return heading;
  }
}
