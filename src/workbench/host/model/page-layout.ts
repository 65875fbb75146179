import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import type { SheetModel } from "../workbook/sheet-model";
import { RangeAreas } from "./range-areas";
import { rangeOf } from "./range-of";

/** Of the page layout only the print area is played. */
export class PageLayout extends HostObject {
  readonly $type = "PageLayout";
  readonly #sheet: SheetModel;

  constructor(sheet: SheetModel) {
    super();
    this.#sheet = sheet;
  }

  getPrintArea(): RangeAreas {
    const found = this.getPrintAreaOrNullObject();
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const areas = this.#sheet.printArea;
    return areas.length > 0 ? new RangeAreas({ sheet: this.#sheet, areas }) : null;
  }

  setPrintArea(area: unknown): void {
    this.#sheet.printArea =
      area instanceof RangeAreas ? [...area.$target.areas] : [rangeOf(this.#sheet, area).area];
    this.#sheet.workbook.written();
  }
}
