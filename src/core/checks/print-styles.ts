import type { Table } from "../tables/table";
import type { CellRef } from "../workbook/cell-ref";
import { columnSlots } from "./table-places";
import type { WorkbookView } from "./workbook-view";

/** Cells that are kept of each style; the others are counted. */
const mostKept = 20;

/** Cells of a table that are printed alike. */
export class PrintStyle {
  count = 0;
  /** What the first of them shows. */
  first = "";
  readonly cells: CellRef[] = [];

  add(sheet: string, row: number, column: number, text: string): void {
    if (this.count === 0) this.first = text.trim();
    this.count++;
    if (this.cells.length < mostKept) this.cells.push({ sheet, row, column });
  }
}

/** How the figures of a table are printed. */
export interface PrintStyles {
  readonly brackets: PrintStyle;
  readonly minuses: PrintStyle;
  /** For each column of the table, its filled figures by the unit they carry themselves: "" for none, `m`, `format ,`. */
  readonly units: readonly ReadonlyMap<string, PrintStyle>[];
}

const known = new WeakMap<Table, PrintStyles>();

/** The styles of a table's figures, found in one walk over its cells. Percentages, noughts and words are left out. */
export function printStyles(view: WorkbookView, table: Table): PrintStyles {
  const done = known.get(table);
  if (done) return done;
  const styles = walk(view, table);
  known.set(table, styles);
  return styles;
}

function walk(view: WorkbookView, table: Table): PrintStyles {
  const brackets = new PrintStyle();
  const minuses = new PrintStyle();
  const units = table.columns.map(() => new Map<string, PrintStyle>());
  const slots = columnSlots(table);
  const index = view.sheet(table.sheet);
  const scaled = new Map<string, string>();
  const { sheet, figures } = table;
  table.columns.forEach(({ column, role }) => {
    if (role === "label") slots[column] = -1;
  });
  table.rows.forEach(({ row }, r) => {
    for (const { column, text, format } of index?.row(row)?.cells ?? []) {
      const c = slots[column] ?? -1;
      if (c < 0 || figures.unitsAt(r, c) === 0) continue;
      const last = lastSign(text);
      if (last === percent) continue;
      const first = firstSign(text);
      if (first === bracket) brackets.add(sheet, row, column, text);
      else if (first === minus) minuses.add(sheet, row, column, text);
      let unit = "";
      if (last >= letterA) unit = suffixOf(text);
      else if (format !== undefined) {
        let own = scaled.get(format);
        if (own === undefined) scaled.set(format, (own = scaleOf(format)));
        unit = own;
      }
      const ofColumn = units[c] as Map<string, PrintStyle>;
      let style = ofColumn.get(unit);
      if (!style) ofColumn.set(unit, (style = new PrintStyle()));
      style.add(sheet, row, column, text);
    }
  });
  return { brackets, minuses, units };
}

const percent = 37;
const bracket = 40;
const minus = 45;
const letterA = 65;

/** The first sign that is no space or pound; every kind of minus is one. */
function firstSign(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 160 || code === 163) continue;
    return code === 8722 || code === 8211 ? minus : code;
  }
  return 0;
}

function lastSign(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 160 && code !== 41) return code;
  }
  return 0;
}

/** `m` of “£1.2m”; nothing for other letters, such as a footnote's mark. */
function suffixOf(text: string): string {
  const found = /\d\s?(k|m|mn|million|bn|billion)\)?\s*$/i.exec(text)?.[1]?.toLowerCase() ?? "";
  return found === "k" ? "k" : found.startsWith("m") ? "m" : found.startsWith("b") ? "bn" : "";
}

/** The commas after a format's last digit: each hides three digits. */
function scaleOf(format: string): string {
  const commas = /[0#](,+)(?:[^0-9#,]|$)/.exec(format.split(";")[0] ?? "")?.[1] ?? "";
  return commas === "" ? "" : `format ${commas}`;
}
