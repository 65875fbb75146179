import { HostError } from "../host-error";
import type { EventSource } from "../interpreter/host-object";
import { HostCollection } from "../interpreter/host-object";
import { addSheet } from "../workbook/edit-sheets";
import type { SheetModel } from "../workbook/sheet-model";
import type { WorkbookModel } from "../workbook/workbook-model";
import { optionalFlag, optionalText, text } from "./arguments";
import { sheetsEvents } from "./event-types";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly $type = "WorksheetCollection";
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  override get $events(): EventSource {
    return sheetsEvents();
  }

  $items(): readonly Worksheet[] {
    return this.#workbook.sheets.map((sheet) => new Worksheet(sheet));
  }

  #wanted(visibleOnly: unknown): readonly SheetModel[] {
    const visible = optionalFlag(visibleOnly);
    return this.#workbook.sheets.filter((sheet) => !visible || sheet.visibility === "visible");
  }

  override getCount(visibleOnly?: unknown): number {
    return this.#wanted(visibleOnly).length;
  }

  getItem(key: unknown): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): Worksheet | null {
    const sheet = this.#workbook.sheet(text(key));
    return sheet ? new Worksheet(sheet) : null;
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.#workbook.activeSheet);
  }

  getFirst(visibleOnly: unknown): Worksheet {
    return this.#demand(this.#wanted(visibleOnly)[0]);
  }

  getLast(visibleOnly: unknown): Worksheet {
    return this.#demand(this.#wanted(visibleOnly).at(-1));
  }

  add(name: unknown): Worksheet {
    return new Worksheet(addSheet(this.#workbook, optionalText(name)));
  }

  #demand(sheet: SheetModel | undefined): Worksheet {
    if (!sheet) throw new HostError("ItemNotFound");
    return new Worksheet(sheet);
  }
}
