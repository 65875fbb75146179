import { HostError } from "../host-error";
import { HostCollection, HostObject } from "../interpreter/host-object";
import type { SheetModel } from "../workbook/sheet-model";
import { text } from "./arguments";

/** Keys are alike whatever their capitals. */
export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty> {
  readonly $type = "WorksheetCustomPropertyCollection";
  readonly #sheet: SheetModel;

  constructor(sheet: SheetModel) {
    super();
    this.#sheet = sheet;
  }

  $items(): readonly WorksheetCustomProperty[] {
    return [...this.#sheet.customProperties.keys()].map(
      (key) => new WorksheetCustomProperty(this.#sheet, key),
    );
  }

  #key(key: unknown): string | undefined {
    const wanted = text(key).toLowerCase();
    return [...this.#sheet.customProperties.keys()].find((each) => each.toLowerCase() === wanted);
  }

  getItem(key: unknown): WorksheetCustomProperty {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): WorksheetCustomProperty | null {
    const found = this.#key(key);
    return found === undefined ? null : new WorksheetCustomProperty(this.#sheet, found);
  }

  add(key: unknown, value: unknown): WorksheetCustomProperty {
    const chosen = this.#key(key) ?? text(key);
    this.#sheet.customProperties.set(chosen, text(value));
    this.#sheet.workbook.written();
    return new WorksheetCustomProperty(this.#sheet, chosen);
  }
}

export class WorksheetCustomProperty extends HostObject {
  readonly $type = "WorksheetCustomProperty";
  readonly #sheet: SheetModel;
  readonly #key: string;

  constructor(sheet: SheetModel, key: string) {
    super();
    this.#sheet = sheet;
    this.#key = key;
  }

  override get $id(): string {
    return this.#key;
  }

  get key(): string {
    return this.#key;
  }

  get value(): string {
    return this.#sheet.customProperties.get(this.#key) ?? "";
  }

  set value(value: unknown) {
    this.#sheet.customProperties.set(this.#key, text(value));
    this.#sheet.workbook.written();
  }

  delete(): void {
    this.#sheet.customProperties.delete(this.#key);
    this.#sheet.workbook.written();
  }
}
