import { HostError } from "../host-error";
import { HostCollection } from "../interpreter/host-object";
import { intersect } from "../workbook/area";
import type { SheetModel } from "../workbook/sheet-model";
import type { TableModel } from "../workbook/table-model";
import type { WorkbookModel } from "../workbook/workbook-model";
import { integer, optionalFlag, text } from "./arguments";
import { rangeOf } from "./range-of";
import { Table } from "./table";

/** The tables of the workbook, or of one sheet. */
export class TableCollection extends HostCollection<Table> {
  readonly $type = "TableCollection";
  readonly #workbook: WorkbookModel;
  readonly #sheet: SheetModel | null;

  constructor(workbook: WorkbookModel, sheet: SheetModel | null) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  $items(): readonly Table[] {
    const sheets = this.#sheet ? [this.#sheet] : this.#workbook.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new Table(sheet, table)));
  }

  get count(): number {
    return this.$items().length;
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

  getItemAt(index: unknown): Table {
    const found = this.$items()[integer(index)];
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, area } = rangeOf(this.#sheet ?? this.#workbook.activeSheet, address);
    if (sheet.tables.some((table) => intersect(table.area, area)))
      throw new HostError("InvalidArgument", "A table cannot overlap another.");
    const number = this.#workbook.nextId();
    const table: TableModel = {
      id: String(number),
      name: `Table${String(number)}`,
      area,
      showHeaders: optionalFlag(hasHeaders),
      showTotals: false,
      style: "TableStyleMedium2",
    };
    sheet.tables.push(table);
    this.#workbook.written();
    this.#workbook.tell({ kind: "format changed", sheet, area });
    return new Table(sheet, table);
  }
}
