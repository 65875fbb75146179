import { scanAmount } from "../../../core/money/scan-amount";
import type { Range } from "../../../core/workbook/cell-ref";
import type { CellSnapshot, RowSnapshot, SheetSnapshot } from "../../../core/workbook/snapshot";
import type { ReportCell, ReportTable } from "./report-table";

/**
 * A report's table as a sheet, so that it is cast like a workbook's: its captions in the first rows, then the
 * table row for row, then its notes below a blank row.
 */
export function tableSheet(name: string, table: ReportTable): SheetSnapshot {
  const rows: RowSnapshot[] = [];
  table.captions.forEach((text, index) => rows.push(line(index + 1, text)));
  const top = table.captions.length;
  table.rows.forEach((row, index) => {
    const cells = row.filter((cell) => !cell.continues && cell.text.trim() !== "").map(cellOf);
    if (cells.length > 0) rows.push({ row: top + index + 1, cells });
  });
  const bottom = top + table.rows.length;
  table.notes.forEach((text, index) => rows.push(line(bottom + index + 2, text)));
  return {
    name,
    visibility: "visible",
    rows,
    hiddenColumns: [],
    merges: mergesOf(table, top),
    comments: [],
    protected: false,
    printArea: [],
  };
}

function line(row: number, text: string): RowSnapshot {
  return { row, cells: [{ column: 1, value: text, text }] };
}

function cellOf(cell: ReportCell): CellSnapshot {
  const text = cell.text.trim();
  return {
    column: cell.column,
    value: valueOf(text),
    text,
    ...(cell.bold ? { bold: true as const } : {}),
    ...(cell.indent > 0 ? { indent: cell.indent } : {}),
  };
}

/** What Excel would store behind the text: an amount as a number (a percentage as a fraction), else the text. */
function valueOf(text: string): string | number {
  const scan = scanAmount(text);
  if (scan === null || scan === "nil") return text;
  const size = Number(scan.digits) * (scan.scale ?? 1) * (scan.negative ? -1 : 1);
  return scan.percent ? Number((size / 100).toPrecision(15)) : Number(size.toPrecision(15));
}

function mergesOf(table: ReportTable, top: number): Range[] {
  const merges: Range[] = [];
  const open = new Map<
    number,
    { cell: ReportCell; range: { -readonly [K in keyof Range]: number } }
  >();
  table.rows.forEach((row, index) => {
    const sheetRow = top + index + 1;
    const here = new Set<number>();
    for (const cell of row) {
      const above = open.get(cell.column);
      here.add(cell.column);
      if (cell.continues && above?.cell.span === cell.span) {
        if (above.range.bottom === above.range.top && cell.span === 1) merges.push(above.range);
        above.range.bottom = sheetRow;
        continue;
      }
      const range = {
        top: sheetRow,
        left: cell.column,
        bottom: sheetRow,
        right: cell.column + cell.span - 1,
      };
      if (cell.span > 1) merges.push(range);
      open.set(cell.column, { cell, range });
    }
    for (const column of open.keys()) if (!here.has(column)) open.delete(column);
  });
  return merges;
}
