import type { SheetSnapshot } from "../workbook/snapshot";

/** What a record is called; it stands in the first cell of a sheet that holds one, and that tells such a sheet. */
export const recordTitle = "Record of a review with Crosscast";

/** Whether a sheet is a record of ours: neither reviewed nor part of what a record covers. */
export function isRecordSheet({ rows }: SheetSnapshot): boolean {
  const first = rows[0];
  const cell = first?.cells[0];
  return first?.row === 1 && cell?.column === 1 && cell.value === recordTitle;
}
