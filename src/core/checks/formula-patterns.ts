import type { FormulaShape } from "../formulas/formula-shape";
import type { FormulaSheet } from "../formulas/formula-sheet";
import { FigureKind } from "../tables/figure-grid";
import type { Table } from "../tables/table";
import type { CellRef } from "../workbook/cell-ref";
import { formatAddress } from "../workbook/cell-ref";
import { columnSlots } from "./table-places";
import type { WorkbookView } from "./workbook-view";

/** The formula that most lines of a column share, and the cells that do not. */
export interface Pattern {
  readonly table: Table;
  readonly sheet: FormulaSheet;
  /** Index of the column among the table's columns. */
  readonly column: number;
  readonly shape: FormulaShape;
  /** A cell that follows it. */
  readonly model: CellRef;
  /** How many do. */
  readonly follow: number;
  /** Lines with another formula, and lines with a typed figure. */
  readonly breaks: readonly CellRef[];
  readonly typed: readonly CellRef[];
}

const leastFollowers = 3;
const mostOthers = 0.25;
/** Links that make one typed figure among them remarkable where a link beside it agrees, though the table is too short for a pattern. */
const leastLinks = 1;

/**
 * The patterns of formulas down the lines of a table's columns that some line breaks: at least three in four lines with
 * figures share one formula.
 */
export function columnPatterns(table: Table, sheet: FormulaSheet): readonly Pattern[] {
  return hasFormulas(sheet, table) ? [...readTable(table, sheet)] : [];
}

/** Whether any formula stands in the rows of a table. */
export function hasFormulas(sheet: FormulaSheet, { range, rows }: Table): boolean {
  const from = sheet.firstFrom(rows[0]?.row ?? range.top, 1);
  return from < sheet.count && sheet.rowOf(from) <= range.bottom;
}

/** The lines of one column. */
interface ColumnLines {
  /** Where each formula first stands and how often, by its number. */
  readonly counts: Map<number, { count: number; first: number; at: number }>;
  /** Number of the formula by table row, −1 where the line has none. */
  readonly shapes: Int32Array;
  /** Lines with a formula. */
  formulas: number;
}

function* readTable(table: Table, sheet: FormulaSheet): Iterable<Pattern> {
  const slots = columnSlots(table);
  const lines: (ColumnLines | undefined)[] = [];
  let at = sheet.firstFrom(table.rows[0]?.row ?? 0, 1);
  table.rows.forEach(({ kind, row }, r) => {
    while (at < sheet.count && sheet.rowOf(at) < row) at++;
    if (kind !== "line") return;
    for (; at < sheet.count && sheet.rowOf(at) === row; at++) {
      const c = slots[sheet.columnOf(at)] ?? -1;
      if (c < 0) continue;
      const column = (lines[c] ??= newLines(table.rows.length));
      const shape = sheet.shapeNumber(at);
      column.shapes[r] = shape;
      column.formulas++;
      const known = column.counts.get(shape);
      if (known) known.count++;
      else column.counts.set(shape, { count: 1, first: row, at });
    }
  });
  for (const [column, one] of lines.entries()) {
    const pattern =
      one && one.formulas >= leastLinks ? findPattern(table, sheet, column, one) : null;
    if (pattern) yield pattern;
  }
}

function newLines(rows: number): ColumnLines {
  return { counts: new Map(), shapes: new Int32Array(rows).fill(-1), formulas: 0 };
}

function findPattern(
  table: Table,
  sheet: FormulaSheet,
  column: number,
  { counts, shapes, formulas }: ColumnLines,
): Pattern | null {
  const typed: number[] = [];
  table.rows.forEach(({ kind }, r) => {
    if (kind === "line" && (shapes[r] ?? -1) < 0 && isFigure(table, r, column)) typed.push(r);
  });
  if (counts.size === 1 && typed.length === 0) return null;
  const all = formulas + typed.length;
  // Formulas that mean the same are one, however they are written.
  const groups = new Map<string, { count: number; first: number; at: number; own: Set<number> }>();
  for (const [shape, { count, first, at }] of counts) {
    const key = meaningOf(sheet.shapeOf(at)) ?? `#${String(shape)}`;
    const group = groups.get(key);
    if (group) {
      group.count += count;
      group.own.add(shape);
    } else groups.set(key, { count, first, at, own: new Set([shape]) });
  }
  let best: { count: number; first: number; at: number; own: Set<number> } | null = null;
  for (const group of groups.values()) if (!best || group.count > best.count) best = group;
  const enough = (count: number): boolean =>
    count >= leastFollowers && all - count <= mostOthers * all;
  if (!best || !enough(best.count)) {
    // Each line of a summary links to a sheet of its own: the links differ, and are one habit all the same.
    const links = [...groups.values()].filter((group) => isLink(sheet.shapeOf(group.at)));
    const linked = links.reduce((sum, group) => sum + group.count, 0);
    const [one] = links;
    const few = linked === formulas && linked >= leastLinks && typed.length === 1 && all < 4;
    if (!one || typed.length === 0 || !(enough(linked) || few)) return null;
    best = { ...one, count: linked, own: new Set(counts.keys()) };
  }
  const { own, first, at, count } = best;
  const refOf = (row: number): CellRef => ({
    sheet: table.sheet,
    row,
    column: table.columns[column]?.column ?? 0,
  });
  const breaks: CellRef[] = [];
  shapes.forEach((shape, r) => {
    if (shape >= 0 && !own.has(shape)) breaks.push(refOf(table.rows[r]?.row ?? 0));
  });
  return {
    table,
    sheet,
    column,
    shape: sheet.shapeOf(at),
    model: refOf(first),
    follow: count,
    breaks,
    typed: typed.map((r) => refOf(table.rows[r]?.row ?? 0)),
  };
}

/** A formula that only brings over one cell of another sheet. */
function isLink({ sum }: FormulaShape): boolean {
  const [term, ...others] = sum?.terms ?? [];
  if (!sum || !term || others.length > 0 || term.block.sheet === null) return false;
  const { from, to } = term.block;
  return from.row === to.row && from.column === to.column;
}

function isFigure({ figures }: Table, row: number, column: number): boolean {
  const kind = figures.kindAt(row, column);
  return kind === FigureKind.Number || kind === FigureKind.Percent;
}

const meanings = new WeakMap<FormulaShape, string | null>();
/** Blocks longer than this are compared as blocks. */
const spelt = 60;

/**
 * What a sum comes to, whichever way it is written: `C5-B5`, `-B5+C5` and `SUM(C5,-B5)` are one. Null for a formula
 * that is no plain sum.
 */
export function meaningOf(shape: FormulaShape): string | null {
  const known = meanings.get(shape);
  if (known !== undefined) return known;
  const meaning = spellOut(shape);
  meanings.set(shape, meaning);
  return meaning;
}

function spellOut({ sum }: FormulaShape): string | null {
  if (!sum) return null;
  const pieces: string[] = [];
  for (const { block, sign } of sum.terms) {
    const { from, to, sheet } = block;
    const high = to.row - from.row + 1;
    const wide = to.column - from.column + 1;
    const mark = (row: number, column: number) =>
      `${sign < 0 ? "-" : "+"}${sheet ?? ""}!${from.rowFixed ? "$" : ""}${String(row)},${from.columnFixed ? "$" : ""}${String(column)}`;
    if (high * wide > spelt || high < 1 || wide < 1 || from.rowFixed !== to.rowFixed)
      pieces.push(`${mark(from.row, from.column)}:${String(to.row)},${String(to.column)}`);
    else
      for (let row = from.row; row <= to.row; row++)
        for (let column = from.column; column <= to.column; column++)
          pieces.push(mark(row, column));
  }
  return pieces.sort().join(" ");
}

/** The formula of one cell as it would stand in another: "=C5-B5" from row 4 is "=C9-B9" in row 9. */
export function sameFormulaText(view: WorkbookView, model: CellRef): string {
  const formula = view.cell(model.sheet, model.row, model.column)?.formula ?? "";
  const shown = formula.length > 80 ? `${formula.slice(0, 79)}…` : formula;
  return `${formatAddress(model.row, model.column)} ${shown}`;
}
