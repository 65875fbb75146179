import { HostObject } from "../interpreter/host-object";
import type { WorkbookModel } from "../workbook/workbook-model";
import { flag } from "./arguments";

/** `context.runtime`: whether this add-in is told of events. */
export class Runtime extends HostObject {
  readonly $type = "Runtime";
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  get enableEvents(): boolean {
    return this.#workbook.addInHears;
  }

  set enableEvents(value: unknown) {
    this.#workbook.addInHears = flag(value);
  }
}
