import { memo } from "react";
import { columnName } from "../../../core/workbook/cell-ref";
import type { Axis } from "./axis";

/** Width of the row numbers and height of the column letters, in pixels. */
export const SIDE = 48;
export const HEAD = 22;

interface Props {
  readonly columns: Axis;
  readonly shown: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** The letters above the columns. */
export const HeadCells = memo(function HeadCells({ columns, shown, from, to }: Props) {
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
      {shown.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 1}
          className="cc-head"
          data-on={column >= from && column <= to ? "" : undefined}
          data-gap={column > 1 && columns.size(column - 1) === 0 ? "" : undefined}
          style={{
            left: SIDE + columns.offset(column),
            top: 0,
            width: columns.size(column),
            height: HEAD,
          }}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
});
