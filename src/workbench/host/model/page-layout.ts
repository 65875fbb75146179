import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import type { SheetModel } from "../workbook/sheet-model";
import { oneOf, record, text } from "./arguments";
import { RangeAreas } from "./range-areas";
import { rangeOf } from "./range-of";

/** Of the page layout the print area, the paper and how the sheet is fitted to it are played. */
export class PageLayout extends HostObject {
  readonly $type = "PageLayout";
  readonly #sheet: SheetModel;

  constructor(sheet: SheetModel) {
    super();
    this.#sheet = sheet;
  }

  get orientation(): string {
    return this.#sheet.page.orientation;
  }

  set orientation(value: unknown) {
    this.#sheet.page.orientation = oneOf(value, ["Portrait", "Landscape"]);
    this.#sheet.workbook.written();
  }

  get paperSize(): string | null {
    return this.#sheet.page.paperSize;
  }

  set paperSize(value: unknown) {
    this.#sheet.page.paperSize = text(value);
    this.#sheet.workbook.written();
  }

  get zoom(): unknown {
    return this.#sheet.page.zoom;
  }

  set zoom(value: unknown) {
    this.#sheet.page.zoom = record(value);
    this.#sheet.workbook.written();
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
