import { HostError } from "../host-error";
import { HostCollection } from "../interpreter/host-object";
import { namespaceOf } from "../workbook/read-xml-part";
import type { WorkbookModel } from "../workbook/workbook-model";
import { text } from "./arguments";
import { CustomXmlPart } from "./custom-xml-part";
import { CustomXmlPartScopedCollection } from "./custom-xml-part-scoped-collection";

export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  readonly $type = "CustomXmlPartCollection";
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  $items(): readonly CustomXmlPart[] {
    return this.#workbook.xmlParts.map((part) => new CustomXmlPart(this.#workbook, part));
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

  getByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.#workbook, text(namespace));
  }

  add(xml: unknown): CustomXmlPart {
    const given = text(xml);
    namespaceOf(given);
    const number = this.#workbook.nextId().toString(16).toUpperCase().padStart(12, "0");
    const part = { id: `{00000000-0000-0000-0000-${number}}`, xml: given };
    this.#workbook.xmlParts.push(part);
    this.#workbook.written();
    this.#workbook.tell({ kind: "parts changed" });
    return new CustomXmlPart(this.#workbook, part);
  }
}
