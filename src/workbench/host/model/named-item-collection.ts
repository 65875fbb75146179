import { HostError } from "../host-error";
import { HostCollection } from "../interpreter/host-object";
import { formatAbsolute } from "../workbook/area-address";
import type { NameModel } from "../workbook/name-model";
import type { SheetModel } from "../workbook/sheet-model";
import type { WorkbookModel } from "../workbook/workbook-model";
import { optionalText, text } from "./arguments";
import { NamedItem } from "./named-item";
import { Range } from "./range";

/** The names of the workbook, or those that belong to one sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly $type = "NamedItemCollection";
  readonly #workbook: WorkbookModel;
  readonly #sheet: SheetModel | null;

  constructor(workbook: WorkbookModel, sheet: SheetModel | null) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  #names(): NameModel[] {
    const scope = this.#sheet?.id ?? null;
    return this.#workbook.names.filter((name) => name.sheetId === scope);
  }

  $items(): readonly NamedItem[] {
    return this.#names().map((name) => new NamedItem(this.#workbook, name));
  }

  getItem(key: unknown): NamedItem {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): NamedItem | null {
    const wanted = text(key).toLowerCase();
    const found = this.#names().find((name) => name.name.toLowerCase() === wanted);
    return found ? new NamedItem(this.#workbook, found) : null;
  }

  /** The reference is a range, or a formula with or without its equals sign. */
  add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const formula =
      reference instanceof Range
        ? `=${formatAbsolute(reference.$sheet.name, reference.$area)}`
        : text(reference).replace(/^=?/, "=");
    return this.#add(text(name), formula, comment);
  }

  addFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    return this.#add(text(name), text(formula), comment);
  }

  #add(name: string, formula: string, comment: unknown): NamedItem {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
      throw new HostError("InvalidArgument", `“${name}” cannot be a name.`);
    if (this.getItemOrNullObject(name)) throw new HostError("ItemAlreadyExists");
    const model: NameModel = {
      name,
      formula,
      visible: true,
      comment: optionalText(comment) ?? "",
      sheetId: this.#sheet?.id ?? null,
    };
    this.#workbook.names.push(model);
    this.#workbook.written();
    this.#workbook.tell({ kind: "names changed" });
    return new NamedItem(this.#workbook, model);
  }
}
