import { memo } from "react";
import { columnName } from "../../../core/workbook/cell-ref";
import type { Axis } from "./axis";

/** Width of the row numbers and height of the column letters, in pixels. */
export const SIDE = 48;
export const HEAD = 22;

interface Props {
  readonly columns: Axis;
  readonly shown: readonly number[];
  /** Columns that stay while the others are scrolled, and their width in all. */
  readonly pinned: readonly number[];
  readonly pinnedWidth: number;
  readonly from: number;
  readonly to: number;
}

/** The letters above the columns. */
export const HeadCells = memo(function HeadCells(props: Props) {
  const { columns, shown, pinned, pinnedWidth, from, to } = props;
  const head = (column: number, left: number) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 1}
      className="cc-head"
      data-on={column >= from && column <= to ? "" : undefined}
      data-gap={column > 1 && columns.size(column - 1) === 0 ? "" : undefined}
      style={{
        left: left + columns.offset(column),
        top: 0,
        width: columns.size(column),
        height: HEAD,
      }}
    >
      {columnName(column)}
    </div>
  );
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="cc-heads"
      style={{ height: HEAD, width: SIDE + columns.length }}
    >
      <div
        role="columnheader"
        aria-colindex={1}
        className="cc-corner"
        style={{ width: SIDE, height: HEAD }}
      >
        <span className="cc-unseen">Row</span>
      </div>
      {pinned.length > 0 && (
        <div
          role="presentation"
          className="cc-pin"
          style={{ left: SIDE, width: pinnedWidth, height: HEAD, marginTop: -HEAD }}
        >
          {pinned.map((column) => head(column, 0))}
        </div>
      )}
      {shown.map((column) => head(column, SIDE))}
    </div>
  );
});
