import { HostObject } from "../interpreter/host-object";
import type { WorkbookModel } from "../workbook/workbook-model";
import { integer, text } from "./arguments";
import { CustomPropertyCollection } from "./custom-property-collection";

type TextProperty =
  "title" | "subject" | "author" | "keywords" | "comments" | "category" | "manager" | "company";

export class DocumentProperties extends HostObject {
  readonly $type = "DocumentProperties";
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  #set(property: TextProperty, value: unknown): void {
    this.#workbook.properties[property] = text(value);
    this.#workbook.written();
  }

  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.#workbook);
  }

  get lastAuthor(): string {
    return this.#workbook.properties.lastAuthor;
  }

  get creationDate(): string {
    return this.#workbook.properties.creationDate.toISOString();
  }

  get revisionNumber(): number {
    return this.#workbook.properties.revisionNumber;
  }

  set revisionNumber(value: unknown) {
    this.#workbook.properties.revisionNumber = integer(value);
    this.#workbook.written();
  }

  get title(): string {
    return this.#workbook.properties.title;
  }

  set title(value: unknown) {
    this.#set("title", value);
  }

  get subject(): string {
    return this.#workbook.properties.subject;
  }

  set subject(value: unknown) {
    this.#set("subject", value);
  }

  get author(): string {
    return this.#workbook.properties.author;
  }

  set author(value: unknown) {
    this.#set("author", value);
  }

  get keywords(): string {
    return this.#workbook.properties.keywords;
  }

  set keywords(value: unknown) {
    this.#set("keywords", value);
  }

  get comments(): string {
    return this.#workbook.properties.comments;
  }

  set comments(value: unknown) {
    this.#set("comments", value);
  }

  get category(): string {
    return this.#workbook.properties.category;
  }

  set category(value: unknown) {
    this.#set("category", value);
  }

  get manager(): string {
    return this.#workbook.properties.manager;
  }

  set manager(value: unknown) {
    this.#set("manager", value);
  }

  get company(): string {
    return this.#workbook.properties.company;
  }

  set company(value: unknown) {
    this.#set("company", value);
  }
}
