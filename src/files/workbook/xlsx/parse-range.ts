import { columnNumber, type Range } from "../../../core/workbook/cell-ref";

const cell = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Reads `A1:C4`, `$A$1`, whole columns `A:C` and whole rows `1:3`; null for anything else. */
export function parseRange(text: string): Range | null {
  const [first = "", second = first] = text.split(":");
  const from = cell.exec(first);
  const to = cell.exec(second);
  if (from && to)
    return inOrder(
      Number(from[2]),
      columnNumber(from[1] ?? ""),
      Number(to[2]),
      columnNumber(to[1] ?? ""),
    );
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns)
    return inOrder(1, columnNumber(columns[1] ?? ""), lastRow, columnNumber(columns[2] ?? ""));
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  return rows ? inOrder(Number(rows[1]), 1, Number(rows[2]), lastColumn) : null;
}

function inOrder(row: number, column: number, otherRow: number, otherColumn: number): Range {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}
