import { memo, type ReactElement } from "react";
import { formatAddress } from "../../../core/workbook/cell-ref";
import type { ConditionalLooks } from "../../conditions/conditional-looks";
import type { SheetModel } from "../../host";
import { hasContent } from "../../host/workbook/cell-model";
import { GridCell } from "./GridCell";
import { SIDE } from "./HeadCells";
import { remarkOn } from "./remarks";
import { cellKey, PADDING, type SheetLayout } from "./sheet-layout";
import { textWidth } from "./text-width";

interface Props {
  readonly sheet: SheetModel;
  readonly layout: SheetLayout;
  readonly looks: ConditionalLooks;
  readonly remarks: ReadonlyMap<string, string>;
  readonly row: number;
  readonly columns: readonly number[];
  /** Columns that stay while the others are scrolled, and their width in all. */
  readonly pinned: readonly number[];
  readonly pinnedWidth: number;
  /** The active cell's column, where it is in this row. */
  readonly active: number | null;
  readonly selected: boolean;
  /** Grows with every change of the sheet. */
  readonly version: number;
  /** Rows drawn only for a merged cell that reaches into view. */
  readonly onlyMerged: boolean;
}

/** How far a text may run over the empty cells to its right, in columns. */
const farthest = 30;

/** One row of the sheet: its number, and the cells that hold or look like something. */
export const GridRow = memo(function GridRow(props: Props) {
  const { sheet, layout, row, columns, pinned, pinnedWidth, selected, onlyMerged } = props;
  const height = layout.rows.size(row);
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className="cc-row"
      style={{
        top: layout.rows.offset(row),
        height,
        width: SIDE + layout.columns.length,
      }}
    >
      {!onlyMerged && (
        <div
          role="rowheader"
          aria-colindex={1}
          className="cc-side"
          data-on={selected ? "" : undefined}
          data-gap={row > 1 && layout.rows.size(row - 1) === 0 ? "" : undefined}
          style={{ width: SIDE, height }}
        >
          {row}
        </div>
      )}
      {sheet.showGridlines && !onlyMerged && (
        <div className="cc-line" style={{ left: SIDE, right: 0, bottom: 0, height: 1 }} />
      )}
      {pinned.length > 0 && (
        <div
          role="presentation"
          className="cc-pin"
          style={{ left: SIDE, width: pinnedWidth, height, marginTop: onlyMerged ? 0 : -height }}
        >
          {sheet.showGridlines && !onlyMerged && (
            <>
              <div className="cc-line" style={{ left: 0, right: 0, bottom: 0, height: 1 }} />
              {pinned.map((column) => (
                <div
                  key={column}
                  className="cc-line"
                  style={{ left: layout.columns.offset(column + 1) - 1, top: 0, width: 1, height }}
                />
              ))}
            </>
          )}
          {cellsOf(props, pinned, 0)}
        </div>
      )}
      {cellsOf(props, columns, SIDE)}
    </div>
  );
});

/** @param left Where the first column begins. */
function cellsOf(props: Props, columns: readonly number[], left: number): ReactElement[] {
  const { sheet, layout, looks, remarks, row, active, onlyMerged } = props;
  const cells: ReactElement[] = [];
  let covered = 0;
  for (const column of columns) {
    const key = cellKey(row, column);
    const merge = layout.merges.get(key);
    if (onlyMerged && !merge) continue;
    const cell = sheet.cell(row, column);
    const style = sheet.styleAt(row, column);
    const over = looks.at(row, column);
    const remark = remarkOn(cell, remarks.get(key));
    const isActive = active === column;
    const isShown =
      hasContent(cell) || Object.keys(style).length > 0 || over !== null || remark !== "";
    if ((!isShown && !isActive) || (column <= covered && !merge)) continue;
    const own = merge
      ? layout.columns.offset(merge.right + 1) - layout.columns.offset(column)
      : layout.columns.size(column);
    const room = merge ? { width: own, last: merge.right } : overflow(props, column, own);
    if (merge) covered = merge.right;
    cells.push(
      <GridCell
        key={column}
        id={isActive ? activeId(row, column) : undefined}
        address={formatAddress(row, column)}
        cell={cell}
        style={style}
        over={over}
        remark={remark}
        left={left + layout.columns.offset(column)}
        width={room.width}
        own={own}
        height={
          merge
            ? layout.rows.offset(merge.bottom + 1) - layout.rows.offset(row)
            : layout.rows.size(row)
        }
        column={column}
        merge={merge ?? null}
        selected={isActive}
      />,
    );
  }
  return cells;
}

/** The name the grid gives the active cell, so that a screen reader finds it. */
export const activeId = (row: number, column: number): string =>
  `cell-${String(row)}-${String(column)}`;

/** A text that is wider than its column runs on over empty cells; a number never does. */
function overflow(
  { sheet, layout, row }: Props,
  column: number,
  own: number,
): { readonly width: number; readonly last: number } {
  const cell = sheet.cell(row, column);
  const style = sheet.styleAt(row, column);
  const plain = { width: own, last: column };
  const runs =
    typeof cell?.value === "string" &&
    !style.wrapText &&
    (style.horizontalAlignment ?? "Left") === "Left";
  if (!runs) return plain;
  const needed = textWidth(cell.text, style.fontSize ?? 11, style.bold === true) + 2 * PADDING;
  let width = own;
  let last = column;
  while (width < needed && last - column < farthest) {
    const next = sheet.cell(row, last + 1);
    if (hasContent(next) || last >= layout.columns.count) break;
    last++;
    width += layout.columns.size(last);
  }
  return { width, last };
}
