import type { Term } from "../relations/relation";
import type { Cell } from "./cells";

/** The cell as a term of a match. */
export function termOf(cell: Cell, sign: 1 | -1 = 1): Term {
  return { table: cell.line.facet.table.id, row: cell.line.row, column: cell.column.index, sign };
}

/** The row's label as it is printed; its section or table where it has none. */
export function labelOf(cell: Cell): string {
  const { table } = cell.line.facet;
  const row = table.rows[cell.line.row];
  const label = row?.label.trim() ?? "";
  return label === "" ? (row?.section.at(-1) ?? table.title) : label;
}

/** The header of the cell's column, or its place where it has none. */
export function headerOf(cell: Cell): string {
  const header = cell.column.header.replace(/\s+/g, " ").trim();
  return header === "" ? `column ${cell.column.index + 1}` : header;
}

/** The figure as the table prints it, with its sign in brackets. */
export function printed(cell: Cell): string {
  const size = cell.money.abs().toString() + (cell.unit === "percent" ? "%" : "");
  return cell.isNegative ? `(${size})` : size;
}
