import { HostError } from "../host-error";
import { HostCollection } from "../interpreter/host-object";
import type { SheetModel } from "../workbook/sheet-model";
import type { TableModel } from "../workbook/table-model";
import { text } from "./arguments";
import { Table } from "./table";

/** The tables that lie in a range. */
export class TableScopedCollection extends HostCollection<Table> {
  readonly $type = "TableScopedCollection";
  readonly #sheet: SheetModel;
  readonly #wanted: (table: TableModel) => boolean;

  constructor(sheet: SheetModel, wanted: (table: TableModel) => boolean) {
    super();
    this.#sheet = sheet;
    this.#wanted = wanted;
  }

  $items(): readonly Table[] {
    return this.#sheet.tables.filter(this.#wanted).map((table) => new Table(this.#sheet, table));
  }

  getItem(key: unknown): Table {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): Table | null {
    const wanted = text(key).toLowerCase();
    return (
      this.$items().find((table) => table.id === wanted || table.name.toLowerCase() === wanted) ??
      null
    );
  }

  getFirst(): Table {
    const [first] = this.$items();
    if (!first) throw new HostError("ItemNotFound");
    return first;
  }
}
