import type { RecordRow } from "../../files/record/record-rows";

/** Far below the 5 MB that Excel takes in one request. */
const mostCharacters = 500_000;
const mostRows = 1_000;

/** Rows that follow one another, in portions that each fit a request. */
export function cutRows(rows: readonly RecordRow[]): readonly (readonly RecordRow[])[] {
  const portions: RecordRow[][] = [];
  let portion: RecordRow[] = [];
  let size = 0;
  for (const row of rows) {
    const length = row.cells.reduce((sum, cell) => sum + cell.length, 0);
    if (portion.length > 0 && (size + length > mostCharacters || portion.length >= mostRows)) {
      portions.push(portion);
      portion = [];
      size = 0;
    }
    portion.push(row);
    size += length;
  }
  return portion.length === 0 ? portions : [...portions, portion];
}
