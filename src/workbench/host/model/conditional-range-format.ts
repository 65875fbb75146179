import { HostObject } from "../interpreter/host-object";
import { changeFormats } from "../workbook/change-formats";
import type { ConditionalStyle } from "../workbook/conditional-format-model";
import type { SheetModel } from "../workbook/sheet-model";
import { text } from "./arguments";
import { ConditionalRangeBorderCollection } from "./conditional-range-border-collection";
import { ConditionalRangeFill } from "./conditional-range-fill";
import { ConditionalRangeFont } from "./conditional-range-font";

/** What a conditional format lays over its cells. */
export class ConditionalRangeFormat extends HostObject {
  readonly $type = "ConditionalRangeFormat";
  readonly #style: ConditionalStyle;
  readonly #change: StyleChange;

  constructor(sheet: SheetModel, style: ConditionalStyle) {
    super();
    this.#style = style;
    this.#change = (change) => changeFormats(sheet, () => change(style));
  }

  get numberFormat(): string {
    return this.#style.numberFormat ?? "";
  }

  set numberFormat(value: unknown) {
    const format = text(value);
    this.#change((style) => (style.numberFormat = format));
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.#style, this.#change);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.#style, this.#change);
  }

  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.#style, this.#change);
  }
}

/** Changes the style and tells the listeners. */
export type StyleChange = (change: (style: ConditionalStyle) => void) => void;
