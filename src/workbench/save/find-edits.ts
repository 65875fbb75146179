import { SSF } from "@e965/xlsx";
import type { CellModel, SheetModel } from "../host";
import { WHOLE_SHEET } from "../host/workbook/area";
import type { CellEdit } from "./cell-xml";
import { fileFormula } from "./file-formula";
import type { OriginalSheet } from "./original-book";
import type { SheetEdits } from "./patch-cells";
import type { SharedCell } from "./shared-formulas";
import type { StyleBook } from "./style-book";
import { escapeXml } from "../../files/workbook/xml/xml-tags";

/** Days between counting from 1904 and from 1900. */
const DAYS_1904 = 1462;

export interface EditParts {
  readonly styles: StyleBook;
  /** Namespace of the add-in's functions. */
  readonly namespace: string;
  readonly date1904: boolean;
}

/** What changed on a sheet, and whether a formula went. */
export interface FoundEdits extends SheetEdits {
  readonly lostFormula: boolean;
  readonly isEmpty: boolean;
}

const look = (cell: CellModel | undefined): string =>
  JSON.stringify([cell?.format ?? "General", cell?.style ?? {}]);

/** The cells that hold or look otherwise than they did when the file was opened. */
export function findEdits(
  sheet: SheetModel,
  was: OriginalSheet | null,
  shared: ReadonlyMap<string, readonly SharedCell[]>,
  parts: EditParts,
): FoundEdits {
  const before = was?.cells ?? null;
  const hiddenBefore: ReadonlySet<number> = was?.hiddenRows ?? new Set();
  const heightsBefore: ReadonlyMap<number, number> = was?.heights ?? new Map();
  const found = new Map<string, CellEdit>();
  let lostFormula = false;
  const add = (
    row: number,
    column: number,
    was: CellModel | undefined,
    is: CellModel | undefined,
  ): void => {
    const formula = formulaEdit(was, is, parts.namespace);
    if (was?.formula !== undefined && is?.formula === undefined) lostFormula = true;
    found.set(`${String(row)}:${String(column)}`, {
      row,
      column,
      cell: is,
      style: styleEdit(was, is, parts.styles),
      formula,
      shift: shiftOf(is, parts.date1904),
    });
  };
  for (const { row, column, cell } of sheet.cells.within(WHOLE_SHEET)) {
    const stood = before?.get(row, column);
    if (cell !== stood && differs(stood, cell)) add(row, column, stood, cell);
  }
  for (const { row, column, cell } of before?.within(WHOLE_SHEET) ?? [])
    if (!sheet.cell(row, column)) add(row, column, cell, undefined);
  for (const [place, cells] of shared) {
    if (found.get(place)?.formula === undefined) continue;
    for (const { row, column } of cells) {
      const key = `${String(row)}:${String(column)}`;
      const is = sheet.cell(row, column);
      if (is?.formula === undefined || found.get(key)?.formula !== undefined) continue;
      const formula = written(is.formula, parts.namespace);
      const edit = found.get(key);
      found.set(
        key,
        edit
          ? { ...edit, formula }
          : {
              row,
              column,
              cell: is,
              style: undefined,
              formula,
              shift: shiftOf(is, parts.date1904),
            },
      );
    }
  }
  const hidden = new Map<number, boolean>();
  for (const row of sheet.hiddenRows) if (!hiddenBefore.has(row)) hidden.set(row, true);
  for (const row of hiddenBefore) if (!sheet.hiddenRows.has(row)) hidden.set(row, false);
  const heights = new Map<number, number | null>();
  for (const [row, height] of sheet.rowHeights)
    if (heightsBefore.get(row) !== height) heights.set(row, height);
  for (const row of heightsBefore.keys()) if (!sheet.rowHeights.has(row)) heights.set(row, null);
  return {
    rows: byRow([...found.values()]),
    hidden,
    heights,
    lostFormula,
    isEmpty: found.size + hidden.size + heights.size === 0,
  };
}

function differs(was: CellModel | undefined, is: CellModel): boolean {
  return (
    was?.value !== is.value ||
    was.error !== is.error ||
    was.formula !== is.formula ||
    look(was) !== look(is)
  );
}

/** Undefined where the formula is as it was. */
function formulaEdit(
  was: CellModel | undefined,
  is: CellModel | undefined,
  namespace: string,
): string | null | undefined {
  if (was?.formula === is?.formula) return was ? undefined : null;
  return is?.formula === undefined ? null : written(is.formula, namespace);
}

const written = (formula: string, namespace: string): string =>
  escapeXml(fileFormula(formula, namespace));

/** Undefined where the cell looks as it did, so that the file's own style stays. */
function styleEdit(
  was: CellModel | undefined,
  is: CellModel | undefined,
  styles: StyleBook,
): number | undefined {
  if (look(was) === look(is)) return undefined;
  return is ? styles.cellStyle(is.style ?? {}, is.format) : 0;
}

function shiftOf(cell: CellModel | undefined, date1904: boolean): number {
  const isDate = typeof cell?.value === "number" && SSF.is_date(cell.format);
  return date1904 && isDate ? DAYS_1904 : 0;
}

function byRow(edits: readonly CellEdit[]): Map<number, CellEdit[]> {
  const rows = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const row = rows.get(edit.row);
    if (row) row.push(edit);
    else rows.set(edit.row, [edit]);
  }
  for (const row of rows.values()) row.sort((a, b) => a.column - b.column);
  return rows;
}
