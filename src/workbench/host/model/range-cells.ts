import { HostError } from "../host-error";
import { shownValue, valueType } from "../workbook/cell-model";
import type { CellModel, Hyperlink } from "../workbook/cell-model";
import { enterFormat, enterInput } from "../workbook/cell-input";
import { toR1C1 } from "../workbook/to-r1c1";
import { cellCount, intersect } from "../workbook/area";
import { hideColumns, hideRows } from "../workbook/hide-lines";
import { spillAreas } from "../workbook/spill-areas";
import { writeCells } from "../workbook/write-cells";
import { flag, optionalText, record, text } from "./arguments";
import { readGrid, writeGrid } from "./cell-grid";
import { RangeGeometry } from "./range-geometry";

/** What the cells of a range hold, as two-dimensional arrays. */
export abstract class RangeCells extends RangeGeometry {
  #grid<T>(read: (cell: CellModel | undefined, row: number, column: number) => T): T[][] | null {
    return readGrid(this.$sheet, this.$area, read);
  }

  get values(): unknown {
    this.$sheet.workbook.settle();
    return this.#grid(shownValue);
  }

  set values(input: unknown) {
    writeGrid(this.$sheet, this.$area, input, enterInput);
  }

  get formulas(): unknown {
    this.$sheet.workbook.settle();
    return this.#grid((cell) => cell?.formula ?? shownValue(cell));
  }

  set formulas(input: unknown) {
    writeGrid(this.$sheet, this.$area, input, enterInput);
  }

  get formulasLocal(): unknown {
    return this.formulas;
  }

  set formulasLocal(input: unknown) {
    this.formulas = input;
  }

  get formulasR1C1(): unknown {
    this.$sheet.workbook.settle();
    return this.#grid((cell, row, column) =>
      cell?.formula === undefined ? shownValue(cell) : toR1C1(cell.formula, row, column),
    );
  }

  get text(): unknown {
    this.$sheet.workbook.settle();
    return this.#grid((cell) => cell?.text ?? "");
  }

  get valueTypes(): unknown {
    this.$sheet.workbook.settle();
    return this.#grid(valueType);
  }

  get numberFormat(): unknown {
    return this.#grid((cell) => cell?.format ?? "General");
  }

  set numberFormat(input: unknown) {
    writeGrid(this.$sheet, this.$area, input, (value, before) => enterFormat(text(value), before));
  }

  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }

  set numberFormatLocal(input: unknown) {
    this.numberFormat = input;
  }

  get rowHidden(): boolean | null {
    return this.#hidden("top", "bottom", this.$sheet.hiddenRows);
  }

  set rowHidden(value: unknown) {
    hideRows(this.$sheet, this.$area, flag(value));
  }

  get columnHidden(): boolean | null {
    return this.#hidden("left", "right", this.$sheet.hiddenColumns);
  }

  set columnHidden(value: unknown) {
    hideColumns(this.$sheet, this.$area, flag(value));
  }

  /** True where every cell is hidden by its row or its column, null where some are. */
  get hidden(): boolean | null {
    const { rowHidden, columnHidden } = this;
    if (rowHidden === true || columnHidden === true) return true;
    return rowHidden === false && columnHidden === false ? false : null;
  }

  get hyperlink(): Hyperlink | null {
    return this.$sheet.cell(this.$area.top, this.$area.left)?.hyperlink ?? null;
  }

  set hyperlink(value: unknown) {
    const given = record(value);
    const shown = optionalText(given["textToDisplay"]);
    const link: Record<string, string> = {};
    for (const key of ["address", "documentReference", "screenTip", "textToDisplay"]) {
      const part = optionalText(given[key]);
      if (part !== undefined) link[key] = part;
    }
    writeCells(this.$sheet, this.$area, (before) => ({
      ...(shown === undefined && before ? before : enterInput(shown ?? "", before)),
      hyperlink: link,
    }));
  }

  /** True where an array fills every cell, null where it fills some. */
  get hasSpill(): boolean | null {
    this.$sheet.workbook.settle();
    const filled = spillAreas(this.$sheet)
      .flatMap((area) => intersect(area, this.$area) ?? [])
      .reduce((sum, area) => sum + cellCount(area), 0);
    return filled === 0 ? false : filled === cellCount(this.$area) ? true : null;
  }

  readonly style = "Normal";

  get top(): number {
    return this.#extent(1, this.$area.top - 1, (row) => this.$sheet.rowHeight(row));
  }

  get left(): number {
    return this.#extent(1, this.$area.left - 1, (column) => this.$sheet.columnWidth(column));
  }

  get height(): number {
    return this.#extent(this.$area.top, this.$area.bottom, (row) => this.$sheet.rowHeight(row));
  }

  get width(): number {
    const { left, right } = this.$area;
    return this.#extent(left, right, (column) => this.$sheet.columnWidth(column));
  }

  /** The library asks this before it cuts a big array into strips of rows. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rowCount || columns !== this.columnCount)
      throw new HostError("InvalidArgument");
  }

  #hidden(
    first: "top" | "left",
    last: "bottom" | "right",
    lines: ReadonlySet<number>,
  ): boolean | null {
    let hidden = 0;
    const count = this.$area[last] - this.$area[first] + 1;
    for (const line of lines) if (line >= this.$area[first] && line <= this.$area[last]) hidden++;
    return hidden === 0 ? false : hidden === count ? true : null;
  }

  #extent(first: number, last: number, size: (line: number) => number): number {
    let sum = 0;
    for (let line = first; line <= last; line++) sum += size(line);
    return sum;
  }
}
