import type { CellSnapshot, SheetSnapshot } from "../../src/core/workbook/snapshot";

/** The cell at a place of a sheet. */
export function cellAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
): CellSnapshot | undefined {
  return sheet.rows.find((one) => one.row === row)?.cells.find((one) => one.column === column);
}

/** The sheet with one cell changed. */
export function changeCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  change: (cell: CellSnapshot) => CellSnapshot,
): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map((one) =>
      one.row !== row
        ? one
        : {
            ...one,
            cells: one.cells.map((cell) => (cell.column === column ? change(cell) : cell)),
          },
    ),
  };
}

/** The cell with a typed figure in place of what it held. */
export function typed(cell: CellSnapshot, value: number, text: string): CellSnapshot {
  const left: { -readonly [Field in keyof CellSnapshot]: CellSnapshot[Field] } = { ...cell };
  delete left.formula;
  return { ...left, value, text };
}
