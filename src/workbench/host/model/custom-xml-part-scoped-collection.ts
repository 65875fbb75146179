import { HostError } from "../host-error";
import { HostCollection } from "../interpreter/host-object";
import type { WorkbookModel } from "../workbook/workbook-model";
import { text } from "./arguments";
import { CustomXmlPart } from "./custom-xml-part";

/** The parts of one namespace. */
export class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  readonly $type = "CustomXmlPartScopedCollection";
  readonly #workbook: WorkbookModel;
  readonly #namespace: string;

  constructor(workbook: WorkbookModel, namespace: string) {
    super();
    this.#workbook = workbook;
    this.#namespace = namespace;
  }

  $items(): readonly CustomXmlPart[] {
    return this.#workbook.xmlParts
      .map((part) => new CustomXmlPart(this.#workbook, part))
      .filter((part) => part.namespaceUri === this.#namespace);
  }

  getItem(id: unknown): CustomXmlPart {
    const found = this.getItemOrNullObject(id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(id: unknown): CustomXmlPart | null {
    const wanted = text(id).toLowerCase();
    return this.$items().find((part) => part.id.toLowerCase() === wanted) ?? null;
  }

  /** Refused where there is none, or more than one. */
  getOnlyItem(): CustomXmlPart {
    const [only, ...more] = this.$items();
    if (!only) throw new HostError("ItemNotFound");
    if (more.length > 0) throw new HostError("InvalidOperation", "There is more than one.");
    return only;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...more] = this.$items();
    return only && more.length === 0 ? only : null;
  }
}
