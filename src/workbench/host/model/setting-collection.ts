import { HostError } from "../host-error";
import { HostCollection } from "../interpreter/host-object";
import type { WorkbookModel } from "../workbook/workbook-model";
import { text } from "./arguments";
import { Setting } from "./setting";

/** The same settings as `Office.context.document.settings`, seen through the workbook. */
export class SettingCollection extends HostCollection<Setting> {
  readonly $type = "SettingCollection";
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  $items(): readonly Setting[] {
    return [...this.#workbook.settings.keys()].map((key) => new Setting(this.#workbook, key));
  }

  getItem(key: unknown): Setting {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): Setting | null {
    const wanted = text(key);
    return this.#workbook.settings.has(wanted) ? new Setting(this.#workbook, wanted) : null;
  }

  add(key: unknown, value: unknown): Setting {
    const chosen = text(key);
    this.#workbook.settings.set(chosen, JSON.stringify(value ?? null));
    this.#workbook.tell({ kind: "settings changed" });
    return new Setting(this.#workbook, chosen);
  }
}
