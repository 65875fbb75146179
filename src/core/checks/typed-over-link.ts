import type { CellRef } from "../workbook/cell-ref";
import type { Pattern } from "./formula-patterns";
import { linkedCell } from "./linked-cell";
import type { WorkbookView } from "./workbook-view";

/** What stands where a figure typed over a link would have come from. */
export interface TypedOverLink {
  /** The cell of the same figure; where none has it, the one that the link would most likely name. */
  readonly source: CellRef;
  readonly same: boolean;
}

/**
 * Where the lines of a column bring their figures over from other sheets and one is typed: the cell that its link would
 * name. Copies of one link say which; else a link of the same line says which row, and the column is the one with
 * the figure, the one of the same measure, or as far away as it is on the other lines. Null where nothing says.
 */
export function typedOverLink(
  view: WorkbookView,
  { sheet, model, shape, table }: Pattern,
  at: CellRef,
): TypedOverLink | null {
  const modelLink = linkedCell(shape, model.row, model.column);
  const typed = view.cell(at.sheet, at.row, at.column)?.value;
  if (!modelLink || typeof typed !== "number") return null;
  const beside = table.columns.flatMap(({ column }) => {
    const own = sheet.shape(at.row, column);
    const link = own && linkedCell(own, at.row, column);
    return link ? [{ column, link }] : [];
  });
  for (const { column, link } of beside) {
    const row = view.sheet(link.sheet)?.row(link.row)?.cells ?? [];
    const found = row.find(({ value }) => isSame(typed, value));
    if (found) return { source: { ...link, column: found.column }, same: true };
    const alike = sameMeasure(view, modelLink, link);
    const named = row.find((one) => one.column === alike);
    if (typeof named?.value === "number")
      return { source: { ...link, column: named.column }, same: false };
    const peer = sheet.shape(model.row, column);
    const peerLink = peer && linkedCell(peer, model.row, column);
    const away = peerLink?.sheet === modelLink.sheet ? modelLink.column - peerLink.column : null;
    const there = away === null ? undefined : row.find((one) => one.column === link.column + away);
    if (typeof there?.value === "number")
      return { source: { ...link, column: there.column }, same: false };
  }
  const copied = linkedCell(shape, at.row, at.column);
  const next = modelLink.row === copied?.row ? null : copied;
  const value = next && view.cell(next.sheet, next.row, next.column)?.value;
  if (!next || typeof value !== "number" || beside.length > 0 || !isCopied(view, model, shape))
    return null;
  return { source: next, same: isSame(typed, value) };
}

/** The only column of a row's table that holds the same measure as a cell of another table; −1 for none. */
function sameMeasure(view: WorkbookView, cell: CellRef, row: CellRef): number {
  const own = view.place(cell.sheet, cell.row, cell.column);
  const there = view.place(row.sheet, row.row, row.column);
  const role = own?.table.columns[own.column]?.role ?? "other";
  if (role === "other") return -1;
  const alike = there?.table.columns.filter((one) => one.role === role) ?? [];
  return alike.length === 1 ? (alike[0]?.column ?? -1) : -1;
}

/** Whether the line next to the model has the same link, one row on. */
function isCopied(
  view: WorkbookView,
  { sheet: name, row, column }: CellRef,
  shape: Pattern["shape"],
): boolean {
  const sheet = view.formulasOf(name);
  return sheet?.shape(row + 1, column) === shape || sheet?.shape(row - 1, column) === shape;
}

/** The same figure, to the places that were typed. */
function isSame(typed: number, value: unknown): boolean {
  if (typeof value !== "number") return false;
  const places = /\.(\d+)$/.exec(String(typed))?.[1]?.length ?? 0;
  return Math.abs(typed - value) <= 0.5 * 10 ** -places + 1e-9;
}
