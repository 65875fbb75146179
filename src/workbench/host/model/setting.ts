import { HostObject } from "../interpreter/host-object";
import type { WorkbookModel } from "../workbook/workbook-model";

export class Setting extends HostObject {
  readonly $type = "Setting";
  readonly #workbook: WorkbookModel;
  readonly #key: string;

  constructor(workbook: WorkbookModel, key: string) {
    super();
    this.#workbook = workbook;
    this.#key = key;
  }

  override get $id(): string {
    return this.#key;
  }

  get key(): string {
    return this.#key;
  }

  get value(): unknown {
    return JSON.parse(this.#workbook.settings.get(this.#key) ?? "null");
  }

  set value(value: unknown) {
    this.#workbook.settings.set(this.#key, JSON.stringify(value ?? null));
    this.#workbook.tell({ kind: "settings changed" });
  }

  delete(): void {
    this.#workbook.settings.delete(this.#key);
    this.#workbook.tell({ kind: "settings changed" });
  }
}
