import { HostObject } from "../interpreter/host-object";
import type { ConditionalFormatModel } from "../workbook/conditional-format-model";
import type { SheetModel } from "../workbook/sheet-model";
import { record } from "./arguments";
import { ConditionalRangeFormat } from "./conditional-range-format";

/** A conditional format that compares the cell's value or its text; its rule is one plain object. */
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
    this.#format.rule = record(value);
    this.#sheet.workbook.written();
    this.#sheet.workbook.tell({ kind: "conditional formats changed", sheet: this.#sheet });
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#sheet, this.#format.style);
  }
}
