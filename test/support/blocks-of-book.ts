import type { WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import type { BookOutline, CellBlock } from "../../src/excel/reading/book-outline";

/**
 * A workbook's outline as it comes from Excel.
 * @param kept sheets that are not read again, where it was read before
 */
export function outlineOf(book: WorkbookSnapshot, kept?: readonly number[]): BookOutline {
  return {
    name: book.name,
    names: [],
    losses: [],
    ...(kept ? { kept } : {}),
    sheets: book.sheets.map(({ name }) => ({
      name,
      visibility: "visible",
      protected: false,
      printArea: [],
      hiddenRows: [],
      hiddenColumns: [],
      merges: [],
      comments: [],
    })),
  };
}

/** The cells of one sheet as they come from Excel. */
export function blockOf(book: WorkbookSnapshot, sheet: number): CellBlock {
  const rows = book.sheets[sheet]?.rows ?? [];
  const cells = rows.flatMap(({ row, cells: list }) => list.map((cell) => ({ row, cell })));
  const formats = [...new Set(cells.map(({ cell }) => cell.format ?? "General"))];
  return {
    sheet,
    rows: cells.map(({ row }) => row),
    columns: cells.map(({ cell }) => cell.column),
    values: cells.map(({ cell }) => cell.value ?? ""),
    texts: cells.map(({ cell }) => cell.text),
    formulas: cells.map(({ cell }) => cell.formula ?? null),
    formats,
    formatOf: cells.map(({ cell }) => formats.indexOf(cell.format ?? "General")),
    bold: cells.flatMap(({ cell }, at) => (cell.bold ? [at] : [])),
    indents: [],
  };
}

/** The workbook after somebody typed over a figure below its first hundred rows. */
export function changeFigure(book: WorkbookSnapshot, sheet: number, by: number): WorkbookSnapshot {
  const changed = book.sheets[sheet];
  const cells = (changed?.rows ?? []).filter(({ row }) => row > 100).flatMap((row) => row.cells);
  const figure = cells.find(({ value }) => typeof value === "number");
  if (!changed || typeof figure?.value !== "number") throw new Error("There is no such figure.");
  const value = figure.value + by;
  const rows = changed.rows.map((row) =>
    row.cells.includes(figure)
      ? {
          ...row,
          cells: row.cells.map((cell) =>
            cell === figure ? { ...cell, value, text: String(value) } : cell,
          ),
        }
      : row,
  );
  return { ...book, sheets: book.sheets.map((one) => (one === changed ? { ...one, rows } : one)) };
}
