import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import type { NameModel } from "../workbook/name-model";
import type { WorkbookModel } from "../workbook/workbook-model";
import { flag, text } from "./arguments";
import { areaOfName } from "./find-area";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** A constant as a name may hold it; undefined where the formula is more than that. */
function constant(formula: string): string | number | boolean | undefined {
  const body = formula.slice(1).trim();
  if (/^".*"$/.test(body)) return body.slice(1, -1).replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(body)) return /^t/i.test(body);
  const number = Number(body);
  return body !== "" && Number.isFinite(number) ? number : undefined;
}

/** A defined name. The value of a calculated one is its formula: this host does not evaluate it. */
export class NamedItem extends HostObject {
  readonly $type = "NamedItem";
  readonly #workbook: WorkbookModel;
  readonly #name: NameModel;

  constructor(workbook: WorkbookModel, name: NameModel) {
    super();
    this.#workbook = workbook;
    this.#name = name;
  }

  override get $id(): string {
    return this.#name.name;
  }

  get name(): string {
    return this.#name.name;
  }

  get type(): string {
    if (areaOfName(this.#workbook, this.#name.formula)) return "Range";
    if (this.#name.formula.includes("#REF!")) return "Error";
    const value = constant(this.#name.formula);
    return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
  }

  get value(): string | number | boolean {
    return constant(this.#name.formula) ?? this.#name.formula.slice(1);
  }

  get formula(): string {
    return this.#name.formula;
  }

  set formula(value: unknown) {
    this.#name.formula = text(value);
    this.#changed();
  }

  get comment(): string {
    return this.#name.comment;
  }

  set comment(value: unknown) {
    this.#name.comment = text(value);
    this.#changed();
  }

  get visible(): boolean {
    return this.#name.visible;
  }

  set visible(value: unknown) {
    this.#name.visible = flag(value);
    this.#changed();
  }

  get scope(): string {
    return this.#name.sheetId === null ? "Workbook" : "Worksheet";
  }

  get worksheet(): Worksheet {
    const found = this.worksheetOrNullObject;
    if (!found) throw new HostError("InvalidOperation", "The name belongs to the whole workbook.");
    return found;
  }

  get worksheetOrNullObject(): Worksheet | null {
    const sheet =
      this.#name.sheetId === null ? undefined : this.#workbook.sheet(this.#name.sheetId);
    return sheet ? new Worksheet(sheet) : null;
  }

  getRange(): Range {
    const found = this.getRangeOrNullObject();
    if (!found) throw new HostError("InvalidReference");
    return found;
  }

  getRangeOrNullObject(): Range | null {
    const found = areaOfName(this.#workbook, this.#name.formula);
    return found && new Range(found.sheet, found.area);
  }

  delete(): void {
    const place = this.#workbook.names.indexOf(this.#name);
    if (place < 0) throw new HostError("ItemNotFound");
    this.#workbook.names.splice(place, 1);
    this.#changed();
  }

  #changed(): void {
    this.#workbook.written();
    this.#workbook.tell({ kind: "names changed" });
  }
}
