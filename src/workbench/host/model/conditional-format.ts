import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import { assertAllowed } from "../workbook/assert-editable";
import type {
  ConditionalFormatKind,
  ConditionalFormatModel,
} from "../workbook/conditional-format-model";
import type { SheetModel } from "../workbook/sheet-model";
import { flag, integer } from "./arguments";
import { CustomConditionalFormat } from "./custom-conditional-format";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { RuledConditionalFormat } from "./ruled-conditional-format";

export class ConditionalFormat extends HostObject {
  readonly $type = "ConditionalFormat";
  readonly #sheet: SheetModel;
  readonly #format: ConditionalFormatModel;

  constructor(sheet: SheetModel, format: ConditionalFormatModel) {
    super();
    this.#sheet = sheet;
    this.#format = format;
  }

  override get $id(): string {
    return this.#format.id;
  }

  get id(): string {
    return this.#format.id;
  }

  get type(): string {
    return this.#format.kind;
  }

  get stopIfTrue(): boolean {
    return this.#format.stopIfTrue;
  }

  set stopIfTrue(value: unknown) {
    this.#format.stopIfTrue = flag(value);
    this.#changed();
  }

  /** Counted from 0; setting it moves the others. */
  get priority(): number {
    return this.#sheet.conditionalFormats.indexOf(this.#format);
  }

  set priority(value: unknown) {
    const place = integer(value);
    const others = this.#sheet.conditionalFormats.filter((each) => each !== this.#format);
    if (place < 0 || place > others.length) throw new HostError("InvalidArgument");
    others.splice(place, 0, this.#format);
    this.#sheet.conditionalFormats = others;
    this.#changed();
  }

  get custom(): CustomConditionalFormat {
    return this.#demand(this.customOrNullObject);
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.#is("Custom") ? new CustomConditionalFormat(this.#sheet, this.#format) : null;
  }

  get cellValue(): RuledConditionalFormat {
    return this.#demand(this.cellValueOrNullObject);
  }

  get cellValueOrNullObject(): RuledConditionalFormat | null {
    return this.#ruled("CellValue", "CellValueConditionalFormat");
  }

  get textComparison(): RuledConditionalFormat {
    return this.#demand(this.textComparisonOrNullObject);
  }

  get textComparisonOrNullObject(): RuledConditionalFormat | null {
    return this.#ruled("ContainsText", "TextConditionalFormat");
  }

  /** Refused for a format over several areas: `getRanges` gives those. */
  getRange(): Range {
    const found = this.getRangeOrNullObject();
    if (!found) throw new HostError("InvalidOperation", "It covers several areas.");
    return found;
  }

  getRangeOrNullObject(): Range | null {
    const [area, ...more] = this.#format.areas;
    return area && more.length === 0 ? new Range(this.#sheet, area) : null;
  }

  getRanges(): RangeAreas {
    return new RangeAreas({ sheet: this.#sheet, areas: this.#format.areas });
  }

  delete(): void {
    assertAllowed(this.#sheet, "allowFormatCells");
    const others = this.#sheet.conditionalFormats.filter((each) => each !== this.#format);
    this.#sheet.conditionalFormats = others;
    this.#changed();
  }

  #is(kind: ConditionalFormatKind): boolean {
    return this.#format.kind === kind;
  }

  #ruled(kind: ConditionalFormatKind, type: string): RuledConditionalFormat | null {
    return this.#is(kind) ? new RuledConditionalFormat(this.#sheet, this.#format, type) : null;
  }

  #demand<T>(found: T | null): T {
    if (found === null) throw new HostError("InvalidOperation", `It is a ${this.type} format.`);
    return found;
  }

  #changed(): void {
    this.#sheet.workbook.written();
    this.#sheet.workbook.tell({ kind: "conditional formats changed", sheet: this.#sheet });
  }
}
