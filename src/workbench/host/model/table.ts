import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import type { SheetModel } from "../workbook/sheet-model";
import type { TableModel } from "../workbook/table-model";
import { text } from "./arguments";
import { Range } from "./range";
import { rangeOf } from "./range-of";
import { Worksheet } from "./worksheet";

/** A table of Excel's own; its rows, columns, sorting and filters are not played. */
export class Table extends HostObject {
  readonly $type = "Table";
  readonly #sheet: SheetModel;
  readonly #table: TableModel;

  constructor(sheet: SheetModel, table: TableModel) {
    super();
    this.#sheet = sheet;
    this.#table = table;
  }

  override get $id(): string {
    return this.#table.id;
  }

  get id(): string {
    return this.#table.id;
  }

  get name(): string {
    return this.#table.name;
  }

  set name(value: unknown) {
    this.#table.name = text(value);
    this.#sheet.workbook.written();
  }

  get style(): string {
    return this.#table.style;
  }

  set style(value: unknown) {
    this.#table.style = text(value);
    this.#sheet.workbook.written();
  }

  get showHeaders(): boolean {
    return this.#table.showHeaders;
  }

  get showTotals(): boolean {
    return this.#table.showTotals;
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.#sheet);
  }

  getRange(): Range {
    return new Range(this.#sheet, this.#table.area);
  }

  getHeaderRowRange(): Range {
    if (!this.#table.showHeaders) throw new HostError("ItemNotFound");
    return new Range(this.#sheet, { ...this.#table.area, bottom: this.#table.area.top });
  }

  getDataBodyRange(): Range {
    const { area, showHeaders, showTotals } = this.#table;
    const top = area.top + (showHeaders ? 1 : 0);
    const bottom = area.bottom - (showTotals ? 1 : 0);
    if (top > bottom) throw new HostError("ItemNotFound");
    return new Range(this.#sheet, { ...area, top, bottom });
  }

  resize(range: unknown): void {
    this.#table.area = rangeOf(this.#sheet, range).area;
    this.#sheet.workbook.written();
  }

  /** The cells stay, the table goes. */
  convertToRange(): Range {
    const range = this.getRange();
    this.#remove();
    return range;
  }

  delete(): void {
    const range = this.getRange();
    this.#remove();
    range.clear("All");
  }

  #remove(): void {
    const place = this.#sheet.tables.indexOf(this.#table);
    if (place < 0) throw new HostError("ItemNotFound");
    this.#sheet.tables.splice(place, 1);
    this.#sheet.workbook.written();
  }
}
