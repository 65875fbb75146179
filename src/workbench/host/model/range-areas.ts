import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import type { Area } from "../workbook/area";
import { cellCount, intersect, isEntireColumns, isEntireRows } from "../workbook/area";
import { formatSheetArea } from "../workbook/area-address";
import { LAST_COLUMN, LAST_ROW } from "../workbook/grid-limits";
import { oneOf } from "./arguments";
import type { AreasTarget } from "./areas-target";
import { clearRange } from "./clear-range";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { Range } from "./range";
import { RangeCollection } from "./range-collection";
import { RangeFormat } from "./range-format";
import { rangeOf } from "./range-of";
import { specialCells } from "./special-cells";
import { Worksheet } from "./worksheet";

/** Several blocks of one sheet. */
export class RangeAreas extends HostObject {
  readonly $type = "RangeAreas";

  constructor(readonly $target: AreasTarget) {
    super();
  }

  override get $isGone(): boolean {
    const { sheet } = this.$target;
    return !sheet.workbook.sheets.includes(sheet);
  }

  #at(areas: readonly Area[]): RangeAreas | null {
    return areas.length > 0 ? new RangeAreas({ sheet: this.$target.sheet, areas }) : null;
  }

  #map(change: (area: Area) => Area): RangeAreas {
    return new RangeAreas({ sheet: this.$target.sheet, areas: this.$target.areas.map(change) });
  }

  get address(): string {
    const { sheet, areas } = this.$target;
    return areas.map((area) => formatSheetArea(sheet.name, area)).join(",");
  }

  get addressLocal(): string {
    return this.address;
  }

  get areaCount(): number {
    return this.$target.areas.length;
  }

  get cellCount(): number {
    const count = this.$target.areas.reduce((sum, area) => sum + cellCount(area), 0);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return this.$target.areas.every(isEntireColumns);
  }

  get isEntireRow(): boolean {
    return this.$target.areas.every(isEntireRows);
  }

  get areas(): RangeCollection {
    const { sheet, areas } = this.$target;
    return new RangeCollection(areas.map((area) => new Range(sheet, area)));
  }

  get format(): RangeFormat {
    return new RangeFormat(this.$target);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.$target);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.$target.sheet);
  }

  clear(what: unknown): void {
    const chosen = oneOf(what ?? "All", [
      "All",
      "Formats",
      "Contents",
      "Hyperlinks",
      "RemoveHyperlinks",
    ]);
    for (const area of this.$target.areas) clearRange({ sheet: this.$target.sheet, area }, chosen);
  }

  getEntireRow(): RangeAreas {
    return this.#map((area) => ({ ...area, left: 1, right: LAST_COLUMN }));
  }

  getEntireColumn(): RangeAreas {
    return this.#map((area) => ({ ...area, top: 1, bottom: LAST_ROW }));
  }

  getIntersection(other: unknown): RangeAreas {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getIntersectionOrNullObject(other: unknown): RangeAreas | null {
    const others =
      other instanceof RangeAreas ? other.$target.areas : [rangeOf(this.$target.sheet, other).area];
    return this.#at(
      this.$target.areas.flatMap((area) => others.flatMap((each) => intersect(area, each) ?? [])),
    );
  }

  getUsedRangeAreasOrNullObject(valuesOnly: unknown): RangeAreas | null {
    const { sheet, areas } = this.$target;
    return this.#at(areas.flatMap((area) => sheet.cells.usedArea(valuesOnly === true, area) ?? []));
  }

  getSpecialCells(kind: unknown, values: unknown): RangeAreas {
    const found = this.getSpecialCellsOrNullObject(kind, values);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getSpecialCellsOrNullObject(kind: unknown, values: unknown): RangeAreas | null {
    const { sheet, areas } = this.$target;
    sheet.workbook.settle();
    return this.#at(specialCells(sheet, areas, kind, values));
  }
}
