import { HostObject } from "../interpreter/host-object";
import { changeFormats } from "../workbook/change-formats";
import type { ConditionalFormatModel } from "../workbook/conditional-format-model";
import type { SheetModel } from "../workbook/sheet-model";
import { record } from "./arguments";
import { ConditionalRangeFormat } from "./conditional-range-format";

/** A conditional format whose rule is one plain object: a comparison, a contained text, the highest or lowest, a preset condition. */
export class RuledConditionalFormat extends HostObject {
  readonly $type: string;
  readonly #sheet: SheetModel;
  readonly #format: ConditionalFormatModel;

  constructor(sheet: SheetModel, format: ConditionalFormatModel, type: string) {
    super();
    this.$type = type;
    this.#sheet = sheet;
    this.#format = format;
  }

  get rule(): unknown {
    return this.#format.rule;
  }

  set rule(value: unknown) {
    const rule = record(value);
    changeFormats(this.#sheet, () => (this.#format.rule = rule));
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#sheet, this.#format.style);
  }
}
