import { HostError } from "../host-error";
import { HostCollection } from "../interpreter/host-object";
import type { CustomPropertyModel } from "../workbook/document-properties";
import type { WorkbookModel } from "../workbook/workbook-model";
import { text } from "./arguments";
import { CustomProperty, readPropertyValue } from "./custom-property";

/** The file's own further properties; keys are alike whatever their capitals. */
export class CustomPropertyCollection extends HostCollection<CustomProperty> {
  readonly $type = "CustomPropertyCollection";
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  #find(key: unknown): CustomPropertyModel | undefined {
    const wanted = text(key).toLowerCase();
    return this.#workbook.properties.custom.find((each) => each.key.toLowerCase() === wanted);
  }

  $items(): readonly CustomProperty[] {
    return this.#workbook.properties.custom.map((each) => new CustomProperty(this.#workbook, each));
  }

  getItem(key: unknown): CustomProperty {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): CustomProperty | null {
    const found = this.#find(key);
    return found ? new CustomProperty(this.#workbook, found) : null;
  }

  add(key: unknown, value: unknown): CustomProperty {
    const before = this.#find(key);
    const property = before ?? { key: text(key), value: "" };
    property.value = readPropertyValue(value);
    if (!before) this.#workbook.properties.custom.push(property);
    this.#workbook.written();
    return new CustomProperty(this.#workbook, property);
  }

  deleteAll(): void {
    this.#workbook.properties.custom.length = 0;
    this.#workbook.written();
  }
}
