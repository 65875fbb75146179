import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import type { CustomPropertyModel } from "../workbook/document-properties";
import type { WorkbookModel } from "../workbook/workbook-model";

export function readPropertyValue(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw new HostError("InvalidArgument");
}

export class CustomProperty extends HostObject {
  readonly $type = "CustomProperty";
  readonly #workbook: WorkbookModel;
  readonly #property: CustomPropertyModel;

  constructor(workbook: WorkbookModel, property: CustomPropertyModel) {
    super();
    this.#workbook = workbook;
    this.#property = property;
  }

  override get $id(): string {
    return this.#property.key;
  }

  get key(): string {
    return this.#property.key;
  }

  get type(): string {
    const { value } = this.#property;
    return typeof value === "string" ? "String" : typeof value === "number" ? "Number" : "Boolean";
  }

  get value(): string | number | boolean {
    return this.#property.value;
  }

  set value(value: unknown) {
    this.#property.value = readPropertyValue(value);
    this.#workbook.written();
  }

  delete(): void {
    const { custom } = this.#workbook.properties;
    const place = custom.indexOf(this.#property);
    if (place < 0) throw new HostError("ItemNotFound");
    custom.splice(place, 1);
    this.#workbook.written();
  }
}
