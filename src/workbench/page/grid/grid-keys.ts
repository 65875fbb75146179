import type { SheetModel } from "../../host";
import { hasContent } from "../../host/workbook/cell-model";
import type { SheetLayout } from "./sheet-layout";

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What a key pressed on the grid asks for. */
export type GridCommand =
  | { readonly kind: "move"; readonly to: Cell; readonly extend: boolean }
  | { readonly kind: "edit" }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "clear" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "fill down" }
  | { readonly kind: "select all" }
  | { readonly kind: "sheet"; readonly by: 1 | -1 };

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a key means, as in Excel; null for keys that are none of the grid's business. */
export function readKey(
  press: KeyPress,
  at: Cell,
  sheet: SheetModel,
  layout: SheetLayout,
  pageRows: number,
): GridCommand | null {
  const { key, shiftKey, altKey } = press;
  const control = press.ctrlKey || press.metaKey;
  const move = (to: Cell, extend = shiftKey): GridCommand => ({ kind: "move", to, extend });
  const arrow = arrows[key];
  if (arrow && !altKey) {
    const [down, right] = arrow;
    return move(control ? edge(sheet, layout, at, down, right) : step(layout, at, down, right));
  }
  if (control) return readShortcut(press, sheet, move);
  if (altKey) return null;
  switch (key) {
    case "Tab":
      return move(step(layout, at, 0, shiftKey ? -1 : 1), false);
    case "Enter":
      return move(step(layout, at, shiftKey ? -1 : 1, 0), false);
    case "PageDown":
      return move({ ...at, row: page(layout, at.row, pageRows) });
    case "PageUp":
      return move({ ...at, row: page(layout, at.row, -pageRows) });
    case "Home":
      return move({ ...at, column: firstShown(layout.columns) });
    case "End":
      return move({ ...at, column: lastUsed(sheet).column });
    case "F2":
      return { kind: "edit" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    default:
      return [...key].length === 1 ? { kind: "type", text: key } : null;
  }
}

function readShortcut(
  { key, shiftKey }: KeyPress,
  sheet: SheetModel,
  move: (to: Cell, extend?: boolean) => GridCommand,
): GridCommand | null {
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case "Home":
      return move({ row: 1, column: 1 });
    case "End":
      return move(lastUsed(sheet));
    case "PageDown":
      return { kind: "sheet", by: 1 };
    case "PageUp":
      return { kind: "sheet", by: -1 };
    case "z":
      return { kind: shiftKey ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "d":
      return { kind: "fill down" };
    case "a":
      return { kind: "select all" };
    default:
      return null;
  }
}

function step(layout: SheetLayout, at: Cell, down: number, right: number): Cell {
  const row = down === 0 ? at.row : layout.rows.step(at.row, down > 0 ? 1 : -1);
  const column = right === 0 ? at.column : layout.columns.step(at.column, right > 0 ? 1 : -1);
  return { row, column };
}

/** To the edge of the filled cells, or over empty ones to the next filled cell. */
function edge(sheet: SheetModel, layout: SheetLayout, at: Cell, down: number, right: number): Cell {
  const filled = (cell: Cell): boolean => hasContent(sheet.cell(cell.row, cell.column));
  const next = (cell: Cell): Cell => step(layout, cell, down, right);
  const stays = (cell: Cell, other: Cell): boolean =>
    cell.row === other.row && cell.column === other.column;
  let here = at;
  let ahead = next(here);
  const within = filled(here) && filled(ahead);
  while (!stays(here, ahead)) {
    if (within && !filled(ahead)) return here;
    here = ahead;
    if (!within && filled(here)) return here;
    ahead = next(here);
  }
  return here;
}

function page(layout: SheetLayout, row: number, by: number): number {
  const wanted = Math.min(layout.rows.count, Math.max(1, row + by));
  return layout.rows.size(wanted) > 0 ? wanted : layout.rows.step(wanted, by > 0 ? 1 : -1);
}

function firstShown(columns: SheetLayout["columns"]): number {
  return columns.size(1) > 0 ? 1 : columns.step(1, 1);
}

function lastUsed(sheet: SheetModel): Cell {
  const used = sheet.cells.usedArea(true);
  return used ? { row: used.bottom, column: used.right } : { row: 1, column: 1 };
}
