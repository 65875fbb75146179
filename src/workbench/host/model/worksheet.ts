import type { EventSource } from "../interpreter/host-object";
import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import { isOnGrid } from "../workbook/area";
import { deleteSheet, moveSheet, renameSheet, setVisibility } from "../workbook/edit-sheets";
import type { SheetModel } from "../workbook/sheet-model";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "../workbook/sheet-model";
import { color, flag, integer, optionalFlag, optionalText, text } from "./arguments";
import { CommentCollection } from "./comment-collection";
import { copySheet } from "./copy-sheet";
import { sheetEvents } from "./event-types";
import { findArea } from "./find-area";
import { NamedItemCollection } from "./named-item-collection";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { readVisibility, visibilityWord } from "./sheet-visibility";
import { TableCollection } from "./table-collection";
import { WorksheetCustomPropertyCollection } from "./worksheet-custom-property-collection";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";

export class Worksheet extends HostObject {
  readonly $type = "Worksheet";

  constructor(readonly $sheet: SheetModel) {
    super();
  }

  override get $id(): string {
    return this.$sheet.id;
  }

  override get $events(): EventSource {
    return sheetEvents(this.$sheet.id);
  }

  get id(): string {
    return this.$sheet.id;
  }

  get name(): string {
    return this.$sheet.name;
  }

  set name(value: unknown) {
    renameSheet(this.$sheet, text(value));
  }

  get position(): number {
    return this.$sheet.position;
  }

  set position(value: unknown) {
    moveSheet(this.$sheet, integer(value));
  }

  get visibility(): string {
    return visibilityWord(this.$sheet.visibility);
  }

  set visibility(value: unknown) {
    setVisibility(this.$sheet, readVisibility(value));
  }

  get tabColor(): string {
    return this.$sheet.tabColor;
  }

  set tabColor(value: unknown) {
    this.$sheet.tabColor = value === "" ? "" : color(value);
    this.#written();
  }

  get showGridlines(): boolean {
    return this.$sheet.showGridlines;
  }

  set showGridlines(value: unknown) {
    this.$sheet.showGridlines = flag(value);
    this.#written();
  }

  get showHeadings(): boolean {
    return this.$sheet.showHeadings;
  }

  set showHeadings(value: unknown) {
    this.$sheet.showHeadings = flag(value);
    this.#written();
  }

  get standardWidth(): number {
    return STANDARD_WIDTH;
  }

  get standardHeight(): number {
    return STANDARD_HEIGHT;
  }

  readonly enableCalculation = true;

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.$sheet.workbook, this.$sheet);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.$sheet.workbook, this.$sheet);
  }

  get tables(): TableCollection {
    return new TableCollection(this.$sheet.workbook, this.$sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.$sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.$sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.$sheet);
  }

  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.$sheet);
  }

  getRange(address: unknown): Range {
    return new Range(this.$sheet, findArea(this.$sheet, optionalText(address)));
  }

  /** Several addresses with commas between them. */
  getRanges(addresses: unknown): RangeAreas {
    const parts = optionalText(addresses)?.split(",") ?? [""];
    return new RangeAreas({
      sheet: this.$sheet,
      areas: parts.map((part) => findArea(this.$sheet, part.trim())),
    });
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const top = integer(row) + 1;
    const left = integer(column) + 1;
    const area = { top, left, bottom: top + integer(rows) - 1, right: left + integer(columns) - 1 };
    if (!isOnGrid(area)) throw new HostError("InvalidArgument");
    return new Range(this.$sheet, area);
  }

  getCell(row: unknown, column: unknown): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** An empty sheet's used range is its first cell. */
  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.$sheet.cells.usedArea(optionalFlag(valuesOnly));
    return used && new Range(this.$sheet, used);
  }

  getNextOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.#neighbour(1, optionalFlag(visibleOnly));
  }

  getNext(visibleOnly: unknown): Worksheet {
    return this.#demand(this.getNextOrNullObject(visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly: unknown): Worksheet | null {
    return this.#neighbour(-1, optionalFlag(visibleOnly));
  }

  getPrevious(visibleOnly: unknown): Worksheet {
    return this.#demand(this.getPreviousOrNullObject(visibleOnly));
  }

  /** A hidden sheet cannot be activated. */
  activate(): void {
    if (this.$sheet.visibility !== "visible")
      throw new HostError("InvalidOperation", `The sheet “${this.$sheet.name}” is hidden.`);
    this.$sheet.workbook.activate(this.$sheet);
  }

  delete(): void {
    deleteSheet(this.$sheet);
  }

  copy(position: unknown, relativeTo: unknown): Worksheet {
    const other = relativeTo instanceof Worksheet ? relativeTo.$sheet : null;
    return new Worksheet(copySheet(this.$sheet, optionalText(position) ?? "None", other));
  }

  calculate(): void {
    this.$sheet.workbook.touch(this.$sheet);
    this.$sheet.workbook.calculate("Recalculate");
  }

  _GetSheetById(id: unknown): Worksheet {
    const sheet = this.$sheet.workbook.sheet(text(id));
    if (!sheet) throw new HostError("ItemNotFound");
    return new Worksheet(sheet);
  }

  _GetAnotherWorksheetById(id: unknown): Worksheet {
    return this._GetSheetById(id);
  }

  #neighbour(step: number, visibleOnly: boolean): Worksheet | null {
    const { sheets } = this.$sheet.workbook;
    for (let at = this.$sheet.position + step; at >= 0 && at < sheets.length; at += step) {
      const sheet = sheets[at];
      if (sheet && (!visibleOnly || sheet.visibility === "visible")) return new Worksheet(sheet);
    }
    return null;
  }

  #demand(found: Worksheet | null): Worksheet {
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  #written(): void {
    this.$sheet.workbook.written();
  }
}
