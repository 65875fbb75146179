import { apiNotFound, HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import { changeFormats } from "../workbook/change-formats";
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

  get stopIfTrue(): boolean | null {
    return this.#format.stopIfTrue;
  }

  set stopIfTrue(value: unknown) {
    const stops = flag(value);
    if (this.#format.stopIfTrue === null) throw new HostError("InvalidOperation");
    changeFormats(this.#sheet, () => (this.#format.stopIfTrue = stops));
  }

  /** Counted from 0; setting it moves the others. Negative ones count from the back, those out of bounds mean the ends. */
  get priority(): number {
    return this.#sheet.conditionalFormats.indexOf(this.#format);
  }

  set priority(value: unknown) {
    const wanted = integer(value);
    const others = this.#sheet.conditionalFormats.filter((each) => each !== this.#format);
    const last = others.length;
    const place = Math.min(last, Math.max(0, wanted < 0 ? last + 1 + wanted : wanted));
    others.splice(place, 0, this.#format);
    changeFormats(this.#sheet, () => (this.#sheet.conditionalFormats = others));
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

  get topBottom(): RuledConditionalFormat {
    return this.#demand(this.topBottomOrNullObject);
  }

  get topBottomOrNullObject(): RuledConditionalFormat | null {
    return this.#ruled("TopBottom", "TopBottomConditionalFormat");
  }

  get preset(): RuledConditionalFormat {
    return this.#demand(this.presetOrNullObject);
  }

  get presetOrNullObject(): RuledConditionalFormat | null {
    return this.#ruled("PresetCriteria", "PresetCriteriaConditionalFormat");
  }

  get colorScaleOrNullObject(): null {
    return this.#unplayed("ColorScale");
  }

  get dataBarOrNullObject(): null {
    return this.#unplayed("DataBar");
  }

  get iconSetOrNullObject(): null {
    return this.#unplayed("IconSet");
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
    const others = this.#sheet.conditionalFormats.filter((each) => each !== this.#format);
    changeFormats(this.#sheet, () => (this.#sheet.conditionalFormats = others));
  }

  #is(kind: ConditionalFormatKind): boolean {
    return this.#format.kind === kind;
  }

  #ruled(kind: ConditionalFormatKind, type: string): RuledConditionalFormat | null {
    if (!this.#is(kind)) return null;
    if (this.#format.isOpaque) this.#unplayed(kind);
    return new RuledConditionalFormat(this.#sheet, this.#format, type);
  }

  /** Null for a format of another kind, as in Excel; the details of this kind are not played. */
  #unplayed(kind: ConditionalFormatKind): null {
    if (this.#is(kind)) throw apiNotFound(`ConditionalFormat of type ${kind}`);
    return null;
  }

  #demand<T>(found: T | null): T {
    if (found === null) throw new HostError("InvalidOperation", `It is a ${this.type} format.`);
    return found;
  }
}
