import { HostObject } from "../interpreter/host-object";
import type { ConditionalStyle } from "../workbook/conditional-format-model";
import { color, flag, oneOf } from "./arguments";
import type { StyleChange } from "./conditional-range-format";

export class ConditionalRangeFont extends HostObject {
  readonly $type = "ConditionalRangeFont";
  readonly #style: ConditionalStyle;
  readonly #change: StyleChange;

  constructor(style: ConditionalStyle, change: StyleChange) {
    super();
    this.#style = style;
    this.#change = change;
  }

  get color(): string {
    return this.#style.fontColor ?? "";
  }

  set color(value: unknown) {
    const given = color(value);
    this.#change((style) => (style.fontColor = given));
  }

  get bold(): boolean | null {
    return this.#style.bold ?? null;
  }

  set bold(value: unknown) {
    const given = flag(value);
    this.#change((style) => (style.bold = given));
  }

  get italic(): boolean | null {
    return this.#style.italic ?? null;
  }

  set italic(value: unknown) {
    const given = flag(value);
    this.#change((style) => (style.italic = given));
  }

  get underline(): string {
    return this.#style.underline ?? "None";
  }

  set underline(value: unknown) {
    const given = oneOf(value, ["None", "Single", "Double"]);
    this.#change((style) => (style.underline = given));
  }

  get strikethrough(): boolean | null {
    return this.#style.strikethrough ?? null;
  }

  set strikethrough(value: unknown) {
    const given = flag(value);
    this.#change((style) => (style.strikethrough = given));
  }

  clear(): void {
    this.#change((style) => {
      delete style.fontColor;
      delete style.bold;
      delete style.italic;
      delete style.underline;
      delete style.strikethrough;
    });
  }
}
