import { HostError } from "../host-error";
import type { Area } from "../workbook/area";
import {
  bounding,
  cellArea,
  cellCount,
  containsCell,
  intersect,
  isEntireColumns,
  isEntireRows,
} from "../workbook/area";
import { shiftCells } from "../workbook/shift-cells";
import { spillArea, spillAreas } from "../workbook/spill-areas";
import type { TableModel } from "../workbook/table-model";
import { oneOf, optionalFlag, record } from "./arguments";
import type { AreasTarget } from "./areas-target";
import { isUnbounded } from "./cell-grid";
import { pickProperties } from "./cell-properties";
import type { ClearWhat } from "./clear-range";
import { clearRange } from "./clear-range";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { copyRange } from "./copy-range";
import type { CopyWhat } from "./copy-range";
import type { SheetArea } from "./find-area";
import { RangeAreas } from "./range-areas";
import { RangeCells } from "./range-cells";
import { RangeFormat } from "./range-format";
import { rangeOf } from "./range-of";
import { setProperties } from "./set-properties";
import { specialCells } from "./special-cells";
import { TableScopedCollection } from "./table-scoped-collection";
import { Worksheet } from "./worksheet";

const clearWords: readonly ClearWhat[] = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
];
const copyWords: readonly CopyWhat[] = ["All", "Formulas", "Values", "Formats", "Link"];

/** One block of cells. It stays where it is: rows inserted above do not move it, as Excel's tracked ranges would. */
export class Range extends RangeCells {
  $at(area: Area): Range {
    return new Range(this.$sheet, area);
  }

  get $target(): AreasTarget {
    return { sheet: this.$sheet, areas: [this.$area] };
  }

  get $place(): SheetArea {
    return { sheet: this.$sheet, area: this.$area };
  }

  override get $isGone(): boolean {
    return !this.$sheet.workbook.sheets.includes(this.$sheet);
  }

  protected $other(other: unknown): Area {
    const place = rangeOf(this.$sheet, other);
    if (place.sheet !== this.$sheet)
      throw new HostError("InvalidArgument", "It is on another sheet.");
    return place.area;
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.$sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(this.$target);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.$target);
  }

  getUsedRange(valuesOnly: unknown): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const used = this.$sheet.cells.usedArea(optionalFlag(valuesOnly), this.$area);
    return used && this.$at(used);
  }

  /** The block around the range that empty rows and columns bound. */
  getSurroundingRegion(): Range {
    let area = this.$area;
    for (;;) {
      const { top, left, bottom, right } = area;
      const wider = {
        top: Math.max(1, top - 1),
        left: Math.max(1, left - 1),
        bottom: bottom + 1,
        right: right + 1,
      };
      const used = this.$sheet.cells.usedArea(true, wider);
      const next = used ? bounding(area, used) : area;
      if (cellCount(next) === cellCount(area)) return this.$at(area);
      area = next;
    }
  }

  getSpecialCells(kind: unknown, values: unknown): RangeAreas {
    const found = this.getSpecialCellsOrNullObject(kind, values);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getSpecialCellsOrNullObject(kind: unknown, values: unknown): RangeAreas | null {
    this.$sheet.workbook.settle();
    const areas = specialCells(this.$sheet, [this.$area], kind, values);
    return areas.length > 0 ? new RangeAreas({ sheet: this.$sheet, areas }) : null;
  }

  getSpillingToRange(): Range {
    return this.#demand(this.getSpillingToRangeOrNullObject());
  }

  /** The cells an array fills, for the cell whose formula it is. */
  getSpillingToRangeOrNullObject(): Range | null {
    const { top, left } = this.#oneCell();
    const area = spillArea(this.$sheet, top, left);
    return area && this.$at(area);
  }

  getSpillParent(): Range {
    return this.#demand(this.getSpillParentOrNullObject());
  }

  /** The cell whose array fills this one. */
  getSpillParentOrNullObject(): Range | null {
    const { top, left } = this.#oneCell();
    const area = spillAreas(this.$sheet).find((each) => containsCell(each, top, left));
    return area ? this.$at(cellArea(area.top, area.left)) : null;
  }

  #oneCell(): Area {
    if (cellCount(this.$area) > 1) throw new HostError("InvalidArgument", "It must be one cell.");
    this.$sheet.workbook.settle();
    return this.$area;
  }

  #demand(found: Range | null): Range {
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getTables(fullyContained: unknown): TableScopedCollection {
    const whole = optionalFlag(fullyContained);
    return new TableScopedCollection(this.$sheet, (table: TableModel) => {
      const met = intersect(table.area, this.$area);
      return met !== null && (!whole || cellCount(met) === cellCount(table.area));
    });
  }

  clear(what: unknown): void {
    clearRange(this.$place, oneOf(what ?? "All", clearWords));
  }

  insert(shift: unknown): Range {
    const direction = isEntireRows(this.$area)
      ? "Down"
      : isEntireColumns(this.$area)
        ? "Right"
        : oneOf(shift, ["Down", "Right"]);
    shiftCells(this.$sheet, this.$area, direction);
    return this.$at(this.$area);
  }

  delete(shift: unknown): void {
    const direction = isEntireRows(this.$area)
      ? "Up"
      : isEntireColumns(this.$area)
        ? "Left"
        : oneOf(shift, ["Up", "Left"]);
    shiftCells(this.$sheet, this.$area, direction);
  }

  copyFrom(source: unknown, what: unknown, skipBlanks: unknown, transpose: unknown): void {
    copyRange(rangeOf(this.$sheet, source), this.$place, {
      what: oneOf(what ?? "All", copyWords),
      skipBlanks: optionalFlag(skipBlanks),
      transpose: optionalFlag(transpose),
    });
  }

  /** Only the top left cell of what is merged keeps what it holds. */
  merge(across: unknown): void {
    const areas = optionalFlag(across)
      ? Array.from({ length: this.rowCount }, (_, row) => this.getRow(row).$area)
      : [this.$area];
    this.unmerge();
    for (const area of areas) {
      this.$sheet.merges.push(area);
      for (const { row, column } of this.$sheet.cells.within(area))
        if (row !== area.top || column !== area.left)
          clearRange({ sheet: this.$sheet, area: cellArea(row, column) }, "Contents");
    }
    this.#tellFormat();
  }

  unmerge(): void {
    this.$sheet.merges = this.$sheet.merges.filter((merge) => !intersect(merge, this.$area));
    this.#tellFormat();
  }

  getMergedAreasOrNullObject(): RangeAreas | null {
    const areas = this.$sheet.merges.filter((merge) => intersect(merge, this.$area));
    return areas.length > 0 ? new RangeAreas({ sheet: this.$sheet, areas }) : null;
  }

  /** Refused on a hidden sheet, as nobody could see it. */
  select(): void {
    if (this.$sheet.visibility !== "visible")
      throw new HostError("InvalidOperation", `The sheet “${this.$sheet.name}” is hidden.`);
    this.$sheet.workbook.select(this.$sheet, [this.$area]);
  }

  calculate(): void {
    this.$sheet.workbook.touch(this.$sheet);
    this.$sheet.workbook.calculate("Recalculate");
  }

  setDirty(): void {
    this.$sheet.workbook.touch(this.$sheet);
  }

  getCellProperties(wanted: unknown): unknown {
    if (isUnbounded(this.$area)) throw new HostError("InvalidArgument");
    const options = record(wanted);
    const { top, left, bottom, right } = this.$area;
    const rows: object[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line: object[] = [];
      for (let column = left; column <= right; column++)
        line.push(pickProperties(this.$sheet, cellArea(row, column), options));
      rows.push(line);
    }
    return rows;
  }

  getRowProperties(wanted: unknown): unknown {
    const options = record(wanted);
    return Array.from({ length: this.rowCount }, (_, row) =>
      pickProperties(this.$sheet, this.getRow(row).getEntireRow().$area, options),
    );
  }

  getColumnProperties(wanted: unknown): unknown {
    const options = record(wanted);
    return Array.from({ length: this.columnCount }, (_, column) =>
      pickProperties(this.$sheet, this.getColumn(column).getEntireColumn().$area, options),
    );
  }

  setCellProperties(values: unknown): void {
    this.#setEach(values, (row, column) => this.getCell(row, column));
  }

  setRowProperties(values: unknown): void {
    const rows: readonly unknown[] = Array.isArray(values) ? values : [];
    for (const [row, value] of rows.entries())
      setProperties(this.getRow(row).getEntireRow(), value);
  }

  setColumnProperties(values: unknown): void {
    const columns: readonly unknown[] = Array.isArray(values) ? values : [];
    for (const [column, value] of columns.entries())
      setProperties(this.getColumn(column).getEntireColumn(), value);
  }

  #setEach(values: unknown, at: (row: number, column: number) => Range): void {
    const rows: readonly unknown[] = Array.isArray(values) ? values : [];
    if (rows.length !== this.rowCount) throw new HostError("InvalidArgument");
    for (const [row, line] of rows.entries()) {
      const cells: readonly unknown[] = Array.isArray(line) ? line : [];
      if (cells.length !== this.columnCount) throw new HostError("InvalidArgument");
      for (const [column, value] of cells.entries()) setProperties(at(row, column), value);
    }
  }

  #tellFormat(): void {
    this.$sheet.workbook.written();
    this.$sheet.workbook.tell({ kind: "format changed", sheet: this.$sheet, area: this.$area });
  }
}
