import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import type { Area } from "../workbook/area";
import { LAST_COLUMN, LAST_ROW } from "../workbook/grid-limits";
import type { SheetModel } from "../workbook/sheet-model";
import { optionalInteger } from "./arguments";
import { Range } from "./range";
import { rangeOf } from "./range-of";

export class WorksheetFreezePanes extends HostObject {
  readonly $type = "WorksheetFreezePanes";
  readonly #sheet: SheetModel;

  constructor(sheet: SheetModel) {
    super();
    this.#sheet = sheet;
  }

  freezeRows(count: unknown): void {
    this.#freeze({ top: 1, left: 1, bottom: optionalInteger(count, 1), right: LAST_COLUMN });
  }

  freezeColumns(count: unknown): void {
    this.#freeze({ top: 1, left: 1, bottom: LAST_ROW, right: optionalInteger(count, 1) });
  }

  freezeAt(frozen: unknown): void {
    const { bottom, right } = rangeOf(this.#sheet, frozen).area;
    this.#freeze({ top: 1, left: 1, bottom, right });
  }

  unfreeze(): void {
    this.#freeze(null);
  }

  getLocation(): Range {
    const found = this.getLocationOrNullObject();
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getLocationOrNullObject(): Range | null {
    return this.#sheet.frozen && new Range(this.#sheet, this.#sheet.frozen);
  }

  #freeze(area: Area | null): void {
    this.#sheet.frozen = area;
    this.#sheet.workbook.written();
    const whole = area ?? { top: 1, left: 1, bottom: 1, right: 1 };
    this.#sheet.workbook.tell({ kind: "format changed", sheet: this.#sheet, area: whole });
  }
}
