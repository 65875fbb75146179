import type { Visibility } from "../../../core/workbook/snapshot";
import type { Area } from "./area";
import { isEntireColumns, isEntireRows } from "./area";
import type { CellModel } from "./cell-model";
import { EMPTY_CELL, hasContent } from "./cell-model";
import type { CellStyle } from "./cell-style";
import type { CommentModel, NoteModel } from "./comment-model";
import type { ConditionalFormatModel } from "./conditional-format-model";
import type { ProtectionModel } from "./protection-model";
import { SheetCells } from "./sheet-cells";
import type { TableModel } from "./table-model";
import { without } from "./without";
import type { WorkbookModel } from "./workbook-model";

/** Width of a column and height of a row, in points, where none is set. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** How a sheet is printed, as the interface says it. */
export interface PageModel {
  orientation: "Portrait" | "Landscape";
  paperSize: string | null;
  zoom: Readonly<Record<string, unknown>>;
}

const noStyle: CellStyle = {};

/** One sheet. Rows and columns count from 1. Changes go through the editing functions, which tell the listeners. */
export class SheetModel {
  cells = new SheetCells();
  visibility: Visibility = "visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  protection: ProtectionModel | null = null;
  frozen: Area | null = null;
  printArea: Area[] = [];
  readonly page: PageModel = { orientation: "Portrait", paperSize: null, zoom: { scale: 100 } };
  merges: Area[] = [];
  selection: Area[] = [{ top: 1, left: 1, bottom: 1, right: 1 }];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly comments: CommentModel[] = [];
  readonly notes: NoteModel[] = [];
  readonly tables: TableModel[] = [];
  /** Whether cells were inserted or deleted since the file was opened: what else lies on the sheet moved along. */
  isRearranged = false;
  readonly customProperties = new Map<string, string>();
  /** First in the list is first in priority. */
  conditionalFormats: ConditionalFormatModel[] = [];

  readonly #rowStyles = new Map<number, CellStyle>();
  readonly #columnStyles = new Map<number, CellStyle>();
  #sheetStyle: CellStyle = noStyle;

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    public name: string,
  ) {}

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  cell(row: number, column: number): CellModel | undefined {
    return this.cells.get(row, column);
  }

  styleAt(row: number, column: number): CellStyle {
    return (
      this.cells.get(row, column)?.style ??
      this.#rowStyles.get(row) ??
      this.#columnStyles.get(column) ??
      this.#sheetStyle
    );
  }

  /** Changes the look of an area; entire rows and columns are remembered as such, not cell by cell. */
  restyle(area: Area, change: (style: CellStyle, row: number, column: number) => CellStyle): void {
    if (!isEntireRows(area) && !isEntireColumns(area)) {
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++)
          this.#dress(row, column, change(this.styleAt(row, column), row, column));
      return;
    }
    const dressed = this.cells
      .within(area)
      .map(
        ({ row, column }) => [row, column, change(this.styleAt(row, column), row, column)] as const,
      );
    this.#restyleLines(area, change);
    for (const [row, column, style] of dressed) this.#dress(row, column, style);
  }

  #restyleLines(
    area: Area,
    change: (style: CellStyle, row: number, column: number) => CellStyle,
  ): void {
    if (isEntireRows(area) && isEntireColumns(area)) {
      this.#sheetStyle = change(this.#sheetStyle, area.top, area.left);
      for (const [row, style] of this.#rowStyles)
        this.#rowStyles.set(row, change(style, row, area.left));
      for (const [column, style] of this.#columnStyles)
        this.#columnStyles.set(column, change(style, area.top, column));
    } else if (isEntireColumns(area)) {
      for (let column = area.left; column <= area.right; column++) {
        const style = this.#columnStyles.get(column) ?? this.#sheetStyle;
        this.#columnStyles.set(column, change(style, area.top, column));
      }
    } else {
      for (let row = area.top; row <= area.bottom; row++) {
        const style = this.#rowStyles.get(row) ?? this.#sheetStyle;
        this.#rowStyles.set(row, change(style, row, area.left));
      }
    }
  }

  #dress(row: number, column: number, style: CellStyle): void {
    const cell = this.cells.get(row, column) ?? EMPTY_CELL;
    const bare = Object.keys(style).length === 0 && this.#hasNoLineStyles();
    if (!bare) this.cells.set(row, column, { ...cell, style });
    else if (hasContent(cell) || cell.format !== "General")
      this.cells.set(row, column, without(cell, "style"));
    else this.cells.set(row, column, undefined);
  }

  #hasNoLineStyles(): boolean {
    const lines = this.#rowStyles.size + this.#columnStyles.size;
    return lines === 0 && Object.keys(this.#sheetStyle).length === 0;
  }

  columnWidth(column: number): number {
    return this.columnWidths.get(column) ?? STANDARD_WIDTH;
  }

  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? STANDARD_HEIGHT;
  }
}
