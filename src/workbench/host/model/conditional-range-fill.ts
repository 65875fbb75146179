import { HostObject } from "../interpreter/host-object";
import type { ConditionalStyle } from "../workbook/conditional-format-model";
import { color } from "./arguments";
import type { StyleChange } from "./conditional-range-format";

export class ConditionalRangeFill extends HostObject {
  readonly $type = "ConditionalRangeFill";
  readonly #style: ConditionalStyle;
  readonly #change: StyleChange;

  constructor(style: ConditionalStyle, change: StyleChange) {
    super();
    this.#style = style;
    this.#change = change;
  }

  get color(): string {
    return this.#style.fill ?? "";
  }

  set color(value: unknown) {
    const fill = color(value);
    this.#change((style) => (style.fill = fill));
  }

  clear(): void {
    this.#change((style) => delete style.fill);
  }
}
