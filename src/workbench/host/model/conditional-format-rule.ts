import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import type { ConditionalFormatModel } from "../workbook/conditional-format-model";
import type { SheetModel } from "../workbook/sheet-model";
import { text } from "./arguments";

/** The formula of a custom conditional format, written for the top left cell of its first area. */
export class ConditionalFormatRule extends HostObject {
  readonly $type = "ConditionalFormatRule";
  readonly #sheet: SheetModel;
  readonly #format: ConditionalFormatModel;

  constructor(sheet: SheetModel, format: ConditionalFormatModel) {
    super();
    this.#sheet = sheet;
    this.#format = format;
  }

  get formula(): string {
    return this.#format.formula;
  }

  set formula(value: unknown) {
    const formula = text(value);
    if (!formula.startsWith("="))
      throw new HostError("InvalidArgument", "A formula starts with =.");
    this.#format.formula = formula;
    this.#sheet.workbook.written();
    this.#sheet.workbook.tell({ kind: "conditional formats changed", sheet: this.#sheet });
  }

  get formulaLocal(): string {
    return this.formula;
  }

  set formulaLocal(value: unknown) {
    this.formula = value;
  }
}
