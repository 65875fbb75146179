import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import type { WorkbookModel } from "../workbook/workbook-model";
import { optionalText } from "./arguments";

/** Protects the structure: sheets cannot be added, deleted, renamed, moved, hidden or shown. */
export class WorkbookProtection extends HostObject {
  readonly $type = "WorkbookProtection";
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  get protected(): boolean {
    return this.#workbook.structurePassword !== null;
  }

  protect(password: unknown): void {
    if (this.protected) throw new HostError("InvalidOperation", "It is protected already.");
    this.#workbook.structurePassword = optionalText(password) ?? "";
    this.#workbook.written();
  }

  unprotect(password: unknown): void {
    const expected = this.#workbook.structurePassword;
    if (expected !== null && expected !== "" && expected !== optionalText(password))
      throw new HostError("AccessDenied", "The password is not right.");
    this.#workbook.structurePassword = null;
    this.#workbook.written();
  }
}
