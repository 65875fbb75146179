import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import { changeFormats } from "../workbook/change-formats";
import type { ConditionalFormatModel } from "../workbook/conditional-format-model";
import { anchorOf } from "../workbook/cover-areas";
import { toR1C1 } from "../workbook/to-r1c1";
import type { SheetModel } from "../workbook/sheet-model";
import { text } from "./arguments";

/** The formula of a custom conditional format, written for the first row and first column that it covers. */
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
    changeFormats(this.#sheet, () => (this.#format.formula = formula));
  }

  /** Read only in this host. */
  get formulaR1C1(): string {
    const { row, column } = anchorOf(this.#format.areas);
    return toR1C1(this.#format.formula, row, column);
  }

  get formulaLocal(): string {
    return this.formula;
  }

  set formulaLocal(value: unknown) {
    this.formula = value;
  }
}
