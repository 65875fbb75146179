import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import { cellArea } from "../workbook/area";
import { parseArea, splitSheet } from "../workbook/area-address";
import type { WorkbookModel } from "../workbook/workbook-model";
import { Application } from "./application";
import { optionalText, text } from "./arguments";
import { CommentCollection } from "./comment-collection";
import { CustomXmlPartCollection } from "./custom-xml-part-collection";
import { DocumentProperties } from "./document-properties";
import { NamedItemCollection } from "./named-item-collection";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { Runtime } from "./runtime";
import { SettingCollection } from "./setting-collection";
import { TableCollection } from "./table-collection";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheet-collection";

/** The root of every path. */
export class Workbook extends HostObject {
  readonly $type = "Workbook";
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  get name(): string {
    return this.#workbook.name;
  }

  readonly readOnly = false;

  get isDirty(): boolean {
    return this.#workbook.isDirty;
  }

  set isDirty(value: unknown) {
    this.#workbook.isDirty = value === true;
  }

  readonly autoSave = false;

  readonly previouslySaved = true;

  readonly usePrecisionAsDisplayed = false;

  readonly calculationEngineVersion = 191029;

  get application(): Application {
    return new Application(this.#workbook);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#workbook);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#workbook, null);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.#workbook, null);
  }

  get tables(): TableCollection {
    return new TableCollection(this.#workbook, null);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.#workbook);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.#workbook);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.#workbook);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.#workbook);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.#workbook);
  }

  /** Refused while several areas are selected, as in Excel. */
  getSelectedRange(): Range {
    const sheet = this.#workbook.activeSheet;
    const [area, ...more] = sheet.selection;
    if (!area || more.length > 0)
      throw new HostError("InvalidSelection", "It is more than one range.");
    return new Range(sheet, area);
  }

  getSelectedRanges(): RangeAreas {
    const sheet = this.#workbook.activeSheet;
    return new RangeAreas({ sheet, areas: sheet.selection });
  }

  getActiveCell(): Range {
    const sheet = this.#workbook.activeSheet;
    const area = sheet.selection[0];
    return new Range(sheet, cellArea(area?.top ?? 1, area?.left ?? 1));
  }

  /** Saving is the page's affair; the add-in only learns that nothing is unsaved. */
  save(behavior: unknown): void {
    optionalText(behavior);
    this.#workbook.isDirty = false;
  }

  _GetRangeForEventByReferenceId(id: unknown): Range {
    const found = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  /** The events of this host refer to a range as `{sheet id}!A1:B2`. */
  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): Range | null {
    const { sheet: key, rest } = splitSheet(text(id));
    const sheet = key === null ? undefined : this.#workbook.sheet(key);
    const area = parseArea(rest);
    return sheet && area ? new Range(sheet, area) : null;
  }
}
