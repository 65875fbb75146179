import { blockOf, type FormulaSheet } from "../formulas/formula-sheet";
import type { CellRef } from "../workbook/cell-ref";
import type { WorkbookView } from "./workbook-view";

/** Cells that are looked at; a sheet full of errors is one fault many times over. */
const mostFaults = 5000;
/** Steps from a formula that lost a cell to the formulas that use it. */
const mostSteps = 20;
/** Cells whose users are looked for in one step. */
const mostAsked = 200;

/** Cells that show an error; failing that, those that will: a formula that lost a cell, and what uses it. */
export function errorCells(view: WorkbookView): CellRef[] {
  const found: CellRef[] = [];
  for (const { name, rows } of view.snapshot.sheets)
    for (const { row, cells } of rows)
      for (const { column, error } of cells)
        if (error !== undefined && found.length < mostFaults)
          found.push({ sheet: name, row, column });
  const lost = lostCells(view);
  return lost.length === 0 ? found : [...found, ...lost, ...usersOf(view, lost)];
}

/** Formulas with #REF! in them whose cell still shows a figure. */
function lostCells(view: WorkbookView): CellRef[] {
  const found: CellRef[] = [];
  for (const sheet of view.formulas.all())
    for (let at = 0; at < sheet.count && found.length < mostFaults; at++)
      if (sheet.shapeOf(at).lostReference && sheet.cellOf(at)?.error === undefined)
        found.push({ sheet: sheet.name, row: sheet.rowOf(at), column: sheet.columnOf(at) });
  return found;
}

/** Formulas without an error yet that use any of the cells, directly or by way of another. */
function usersOf(view: WorkbookView, cells: readonly CellRef[]): CellRef[] {
  const known = new Set(cells.map(cellKey));
  const users: CellRef[] = [];
  let newest = cells.slice(0, mostAsked);
  for (let step = 0; step < mostSteps && newest.length > 0; step++) {
    const next: CellRef[] = [];
    for (const sheet of view.formulas.all())
      for (let at = 0; at < sheet.count && known.size < mostFaults; at++) {
        const ref = { sheet: sheet.name, row: sheet.rowOf(at), column: sheet.columnOf(at) };
        if (known.has(cellKey(ref)) || sheet.cellOf(at)?.error !== undefined) continue;
        if (!namesAny(sheet, at, newest)) continue;
        known.add(cellKey(ref));
        next.push(ref);
      }
    users.push(...next);
    newest = next.slice(0, mostAsked);
  }
  return users;
}

function namesAny(sheet: FormulaSheet, at: number, cells: readonly CellRef[]): boolean {
  return sheet.shapeOf(at).references.some((reference) => {
    const block = blockOf(reference, sheet.rowOf(at), sheet.columnOf(at));
    const name = (reference.sheet ?? sheet.name).toLowerCase();
    return (
      block !== null &&
      cells.some(
        (one) =>
          one.sheet.toLowerCase() === name &&
          one.row >= block.top &&
          one.row <= block.bottom &&
          one.column >= block.left &&
          one.column <= block.right,
      )
    );
  });
}

/** One name for a cell, whatever case its sheet is written in. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet.toLowerCase()}\n${String(row)}\n${String(column)}`;
}
