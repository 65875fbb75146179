import { HostError } from "../host-error";
import { HostObject } from "../interpreter/host-object";
import type { Area } from "../workbook/area";
import {
  bounding,
  cellCount,
  intersect,
  isEntireColumns,
  isEntireRows,
  isOnGrid,
  offset,
} from "../workbook/area";
import { formatSheetArea } from "../workbook/area-address";
import { LAST_COLUMN, LAST_ROW } from "../workbook/grid-limits";
import type { SheetModel } from "../workbook/sheet-model";
import { integer, optionalInteger } from "./arguments";
import type { Range } from "./range";

/** Where a range lies, and the ranges that can be found from it. */
export abstract class RangeGeometry extends HostObject {
  readonly $type = "Range";

  constructor(
    readonly $sheet: SheetModel,
    readonly $area: Area,
  ) {
    super();
  }

  /** Another range of the same sheet; refused with InvalidArgument where it would leave the grid. */
  abstract $at(area: Area): Range;

  protected $onGrid(area: Area): Range {
    if (!isOnGrid(area)) throw new HostError("InvalidArgument", "The range would leave the sheet.");
    return this.$at(area);
  }

  get address(): string {
    return formatSheetArea(this.$sheet.name, this.$area);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.$area.top - 1;
  }

  get columnIndex(): number {
    return this.$area.left - 1;
  }

  get rowCount(): number {
    return this.$area.bottom - this.$area.top + 1;
  }

  get columnCount(): number {
    return this.$area.right - this.$area.left + 1;
  }

  /** -1 past 2³¹ - 1, as the interface documents. */
  get cellCount(): number {
    const count = cellCount(this.$area);
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isEntireColumns(this.$area);
  }

  get isEntireRow(): boolean {
    return isEntireRows(this.$area);
  }

  /** May lie outside the range, never off the sheet. */
  getCell(row: unknown, column: unknown): Range {
    const { top, left } = this.$area;
    const corner = { top, left, bottom: top, right: left };
    return this.$onGrid(offset(corner, integer(row), integer(column)));
  }

  getRow(row: unknown): Range {
    const top = this.$area.top + integer(row);
    return this.$onGrid({ ...this.$area, top, bottom: top });
  }

  getColumn(column: unknown): Range {
    const left = this.$area.left + integer(column);
    return this.$onGrid({ ...this.$area, left, right: left });
  }

  getResizedRange(rows: unknown, columns: unknown): Range {
    const { bottom, right } = this.$area;
    const area = { ...this.$area, bottom: bottom + integer(rows), right: right + integer(columns) };
    return this.$onGrid(area);
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    const { top, left } = this.$area;
    const area = { top, left, bottom: top + integer(rows) - 1, right: left + integer(columns) - 1 };
    return this.$onGrid(area);
  }

  getOffsetRange(rows: unknown, columns: unknown): Range {
    return this.$onGrid(offset(this.$area, integer(rows), integer(columns)));
  }

  getRowsAbove(count: unknown): Range {
    const rows = optionalInteger(count, 1);
    if (rows < 0) return this.getRowsBelow(-rows);
    return this.$onGrid({ ...this.$area, top: this.$area.top - rows, bottom: this.$area.top - 1 });
  }

  getRowsBelow(count: unknown): Range {
    const rows = optionalInteger(count, 1);
    if (rows < 0) return this.getRowsAbove(-rows);
    const { bottom } = this.$area;
    return this.$onGrid({ ...this.$area, top: bottom + 1, bottom: bottom + rows });
  }

  getColumnsBefore(count: unknown): Range {
    const columns = optionalInteger(count, 1);
    if (columns < 0) return this.getColumnsAfter(-columns);
    const { left } = this.$area;
    return this.$onGrid({ ...this.$area, left: left - columns, right: left - 1 });
  }

  getColumnsAfter(count: unknown): Range {
    const columns = optionalInteger(count, 1);
    if (columns < 0) return this.getColumnsBefore(-columns);
    const { right } = this.$area;
    return this.$onGrid({ ...this.$area, left: right + 1, right: right + columns });
  }

  getLastCell(): Range {
    const { bottom, right } = this.$area;
    return this.$at({ top: bottom, left: right, bottom, right });
  }

  getLastRow(): Range {
    return this.$at({ ...this.$area, top: this.$area.bottom });
  }

  getLastColumn(): Range {
    return this.$at({ ...this.$area, left: this.$area.right });
  }

  getEntireRow(): Range {
    return this.$at({ ...this.$area, left: 1, right: LAST_COLUMN });
  }

  getEntireColumn(): Range {
    return this.$at({ ...this.$area, top: 1, bottom: LAST_ROW });
  }

  getBoundingRect(other: unknown): Range {
    return this.$at(bounding(this.$area, this.$other(other)));
  }

  getIntersection(other: unknown): Range {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getIntersectionOrNullObject(other: unknown): Range | null {
    const area = intersect(this.$area, this.$other(other));
    return area && this.$at(area);
  }

  /** Another range given as an object or as an address on this sheet. */
  protected abstract $other(other: unknown): Area;
}
