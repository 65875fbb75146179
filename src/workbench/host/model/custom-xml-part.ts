import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import { namespaceOf } from "../workbook/read-xml-part";
import type { WorkbookModel, XmlPartModel } from "../workbook/workbook-model";
import { text } from "./arguments";

export class CustomXmlPart extends HostObject {
  readonly $type = "CustomXmlPart";
  readonly #workbook: WorkbookModel;
  readonly #part: XmlPartModel;

  constructor(workbook: WorkbookModel, part: XmlPartModel) {
    super();
    this.#workbook = workbook;
    this.#part = part;
  }

  override get $id(): string {
    return this.#part.id;
  }

  get id(): string {
    return this.#part.id;
  }

  get namespaceUri(): string {
    return namespaceOf(this.#part.xml);
  }

  getXml(): string {
    return this.#part.xml;
  }

  setXml(xml: unknown): void {
    const given = text(xml);
    namespaceOf(given);
    this.#part.xml = given;
    this.#changed();
  }

  delete(): void {
    const place = this.#workbook.xmlParts.indexOf(this.#part);
    if (place < 0) throw new HostError("ItemNotFound");
    this.#workbook.xmlParts.splice(place, 1);
    this.#changed();
  }

  #changed(): void {
    this.#workbook.written();
    this.#workbook.tell({ kind: "parts changed" });
  }
}
