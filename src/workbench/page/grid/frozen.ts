import type { SheetModel } from "../../host";
import { LAST_COLUMN, LAST_ROW } from "../../host/workbook/grid-limits";
import type { SheetLayout } from "./sheet-layout";

/** The rows and columns that stay while the rest is scrolled; 0 where none do. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
  /** In pixels. */
  readonly height: number;
  readonly width: number;
}

/** So much of the view must be left to scroll; what is frozen beyond that scrolls along. */
const mostOfView = 0.75;

export function frozenOf(
  { frozen }: SheetModel,
  { rows, columns }: SheetLayout,
  view: { readonly width: number; readonly height: number },
): Frozen {
  const lastRow = frozen && frozen.bottom < LAST_ROW ? frozen.bottom : 0;
  const lastColumn = frozen && frozen.right < LAST_COLUMN ? frozen.right : 0;
  const height = lastRow > 0 ? rows.offset(lastRow + 1) : 0;
  const width = lastColumn > 0 ? columns.offset(lastColumn + 1) : 0;
  const tall = height > view.height * mostOfView;
  const wide = width > view.width * mostOfView;
  return {
    rows: tall ? 0 : lastRow,
    columns: wide ? 0 : lastColumn,
    height: tall ? 0 : height,
    width: wide ? 0 : width,
  };
}
