import { formatAddress } from "../workbook/cell-ref";
import type { CellSnapshot, DefinedName, SheetSnapshot } from "../workbook/snapshot";

/**
 * What a sheet says, one line a thing, so that two versions say the same if and only if their lines are the same:
 * every filled cell with its formula, value and number format; the words of notes, comments and text boxes; which rows
 * and columns are hidden. Fonts, fills, borders, widths, conditional formats, charts and print settings are not in it,
 * nor is who wrote a comment.
 *
 * A number is taken to the 15 digits that Excel shows: the last bits differ from one program to another. The value of
 * a formula that calls for the time or for chance is left out, for it changes whenever the file is opened.
 */
export function contentLines(sheet: SheetSnapshot): readonly string[] {
  const lines: string[] = [];
  for (const { row, cells, hidden } of sheet.rows) {
    if (hidden) lines.push(line("row hidden", row));
    for (const cell of cells) {
      const what = cellContent(cell);
      if (what) lines.push(line(formatAddress(row, cell.column), ...what));
    }
  }
  for (const column of sheet.hiddenColumns) lines.push(line("column hidden", column));
  const remarks = sheet.comments.map(({ kind, row, column, text }) =>
    line(kind, formatAddress(row, column), text.trim()),
  );
  return [...lines, ...remarks.sort()];
}

/** The workbook's visible names, in order of name. Hidden ones are Excel's own. */
export function nameLines(names: readonly DefinedName[]): readonly string[] {
  return names
    .filter(({ hidden }) => !hidden)
    .map(({ name, formula }) => line(name, formula))
    .sort();
}

const ever = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\s*\(/i;

function cellContent(cell: CellSnapshot): readonly unknown[] | null {
  const { value, formula = "", format = "", error = "" } = cell;
  if ((value === null || value === "") && formula === "" && error === "") return null;
  if (formula !== "" && ever.test(formula)) return [formula, "", "", format];
  return [formula, typeof value === "number" ? toShown(value) : value, error, format];
}

function toShown(value: number): number {
  return Number(value.toPrecision(15));
}

function line(...parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}
