import { HostError } from "../host-error";
import { HostCollection } from "../interpreter/host-object";
import { intersect } from "../workbook/area";
import { changeFormats } from "../workbook/change-formats";
import type {
  ConditionalFormatKind,
  ConditionalFormatModel,
} from "../workbook/conditional-format-model";
import { apiNotFound } from "../host-error";
import type { AreasTarget } from "./areas-target";
import { integer, text } from "./arguments";
import { clearConditionalFormats } from "./clear-conditional-formats";
import { ConditionalFormat } from "./conditional-format";

const played: readonly ConditionalFormatKind[] = [
  "Custom",
  "CellValue",
  "ContainsText",
  "TopBottom",
  "PresetCriteria",
];

/** The conditional formats that touch the cells of a range; new ones cover all of it. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly $type = "ConditionalFormatCollection";
  readonly #target: AreasTarget;

  constructor(target: AreasTarget) {
    super();
    this.#target = target;
  }

  $items(): readonly ConditionalFormat[] {
    const { sheet, areas } = this.#target;
    return sheet.conditionalFormats
      .filter((format) => format.areas.some((a) => areas.some((b) => intersect(a, b))))
      .map((format) => new ConditionalFormat(sheet, format));
  }

  getItem(id: unknown): ConditionalFormat {
    const found = this.getItemOrNullObject(id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(id: unknown): ConditionalFormat | null {
    const wanted = text(id);
    return this.$items().find((item) => item.id === wanted) ?? null;
  }

  getItemAt(index: unknown): ConditionalFormat {
    const found = this.$items()[integer(index)];
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  /** The newest stands first in priority, as Excel adds them. */
  add(kind: unknown): ConditionalFormat {
    const { sheet, areas } = this.#target;
    const wanted = played.find((each) => each === kind);
    if (!wanted) throw apiNotFound(`ConditionalFormatCollection.add(${String(kind)})`);
    const format: ConditionalFormatModel = {
      id: `{CF-${String(sheet.workbook.nextId())}}`,
      kind: wanted,
      areas: [...areas],
      stopIfTrue: false,
      formula: "",
      rule: null,
      style: { borders: {} },
    };
    changeFormats(sheet, () => sheet.conditionalFormats.unshift(format));
    return new ConditionalFormat(sheet, format);
  }

  clearAll(): void {
    const { sheet, areas } = this.#target;
    clearConditionalFormats(sheet, areas);
  }
}
