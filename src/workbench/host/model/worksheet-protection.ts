import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import type { ProtectionModel, ProtectionOptions } from "../workbook/protection-model";
import type { SheetModel } from "../workbook/sheet-model";
import { optionalText, record } from "./arguments";

const options = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

function readOptions(value: unknown): ProtectionOptions {
  if (value === null || value === undefined) return {};
  const given = record(value);
  const mode = optionalText(given["selectionMode"]);
  return {
    ...Object.fromEntries(options.map((name) => [name, given[name] === true])),
    ...(mode === undefined ? {} : { selectionMode: mode }),
  };
}

export class WorksheetProtection extends HostObject {
  readonly $type = "WorksheetProtection";
  readonly #sheet: SheetModel;

  constructor(sheet: SheetModel) {
    super();
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.protection !== null;
  }

  get options(): object {
    const given = this.#sheet.protection?.options ?? {};
    return {
      ...Object.fromEntries(options.map((name) => [name, given[name] === true])),
      selectionMode: given.selectionMode ?? "Normal",
    };
  }

  /** Refused on a sheet that is protected already, as in Excel. */
  protect(wanted: unknown, password: unknown): void {
    if (this.#sheet.protection)
      throw new HostError("InvalidOperation", "The sheet is protected already.");
    this.#put({ options: readOptions(wanted), password: optionalText(password) ?? null });
  }

  unprotect(password: unknown): void {
    const expected = this.#sheet.protection?.password ?? null;
    if (expected !== null && expected !== optionalText(password))
      throw new HostError("AccessDenied", "The password is not right.");
    this.#put(null);
  }

  #put(protection: ProtectionModel | null): void {
    this.#sheet.protection = protection;
    this.#sheet.workbook.written();
    this.#sheet.workbook.tell({ kind: "protection changed", sheet: this.#sheet });
  }
}
