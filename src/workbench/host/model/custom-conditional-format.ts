import { HostObject } from "../interpreter/host-object";
import type { ConditionalFormatModel } from "../workbook/conditional-format-model";
import type { SheetModel } from "../workbook/sheet-model";
import { ConditionalFormatRule } from "./conditional-format-rule";
import { ConditionalRangeFormat } from "./conditional-range-format";

export class CustomConditionalFormat extends HostObject {
  readonly $type = "CustomConditionalFormat";
  readonly #sheet: SheetModel;
  readonly #format: ConditionalFormatModel;

  constructor(sheet: SheetModel, format: ConditionalFormatModel) {
    super();
    this.#sheet = sheet;
    this.#format = format;
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.#sheet, this.#format);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#sheet, this.#format.style);
  }
}
