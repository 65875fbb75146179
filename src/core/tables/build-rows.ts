import type { CellSnapshot } from "../workbook/snapshot";
import type { BlockRows } from "./block-rows";
import type { FigureGrid } from "./figure-grid";
import type { PickedColumn } from "./pick-columns";
import { remember } from "./remember";
import { rowKinds, type RowFacts } from "./row-kinds";
import { sections, type SectionRow } from "./sections";
import { CellClass } from "./sheet-layout";
import { columnFormula } from "./sum-formula";
import type { TableRow } from "./table";

/** Formulas of a row that are read before giving up on its being a sum. */
const mostFormulas = 4;

interface Draft extends RowFacts, SectionRow {
  readonly labels: readonly string[];
}

/** Reads every row of a body: its labels, its kind and the headings over it. */
export function buildRows(
  rows: BlockRows,
  body: readonly number[],
  columns: readonly PickedColumn[],
  figures: FigureGrid,
): TableRow[] {
  const { layout } = rows;
  const reader = new RowReader(rows, body, columns);
  const drafts = body.map((r) => reader.read(r));
  const money = columns.flatMap((column, c) => (column.filled && !column.percent ? [c] : []));
  const kinds = rowKinds(drafts, figures, money);
  const stacks = sections(drafts, kinds);
  return drafts.map(({ label, labels, bold, indent }, at) => ({
    row: layout.number(body[at] ?? 0),
    label,
    labels,
    kind: kinds[at] ?? "line",
    section: stacks[at] ?? [],
    bold,
    indent,
    hidden: layout.rows[body[at] ?? 0]?.hidden === true,
  }));
}

interface RowLabels {
  labels: string[];
  bold: boolean;
  /** The cell of the row's name. */
  named?: CellSnapshot;
}

/** Reads the rows of a body one after the other: text of a sparse column is carried down. */
class RowReader {
  /** Place among the label columns of each column of the block, −1 for columns of figures. */
  private readonly places: Int16Array;
  private readonly width: number;
  private readonly main: number;
  private readonly carriers: readonly number[];
  private readonly top: number;
  private readonly bottom: number;
  private carried = "";

  constructor(
    private readonly rows: BlockRows,
    body: readonly number[],
    columns: readonly PickedColumn[],
  ) {
    const { left, right } = rows.block;
    const labels = columns.filter((column) => !column.figures);
    this.places = new Int16Array(right - left + 1).fill(-1);
    labels.forEach(({ column }, at) => (this.places[column - left] = at));
    this.width = labels.length;
    this.main = labels.findIndex((column) => column.main);
    this.carriers = labels.flatMap((column, at) => (column.carried ? [at] : []));
    this.top = rows.layout.number(body[0] ?? 0);
    this.bottom = rows.layout.number(body.at(-1) ?? 0);
  }

  read(r: number): Draft {
    const { labels, named, bold } = this.readLabels(r);
    const figures = this.rows.isFigureRow(r);
    const label = nameOf(labels, this.main, figures);
    this.carry(labels, label, figures);
    const indent = named ? (named.indent ?? leadingSpaces(named.text)) : 0;
    const formula = this.readFormulas(r);
    return { label, labels, figures, bold, indent, formula, carried: this.carried };
  }

  private readLabels(r: number): RowLabels {
    const { places, width, main } = this;
    const { left, right } = this.rows.block;
    const cells = this.rows.layout.cells(r);
    const found: RowLabels = { labels: width === 1 ? alone("") : blanks(width), bold: false };
    for (let k = 0; k < cells.length; k++) {
      const cell = cells[k] as CellSnapshot;
      if (cell.column < left) continue;
      if (cell.column > right) break;
      const at = places[cell.column - left] as number;
      if (at < 0 && (width > 0 || !cell.bold)) continue;
      if (this.rows.layout.classAt(r, k) === CellClass.Blank) continue;
      if (cell.bold) found.bold = true;
      if (at < 0) continue;
      if (width === 1) found.labels = alone(cell.text);
      else found.labels[at] = oneLine(cell.text);
      if (!found.named || at === main) found.named = cell;
    }
    return found;
  }

  /** What the row's first few formulas do with the cells of their own columns. */
  private readFormulas(r: number): RowFacts["formula"] {
    const { layout, block } = this.rows;
    const row = layout.number(r);
    const cells = layout.cells(r);
    let read = 0;
    let does: RowFacts["formula"] = null;
    for (let k = 0; k < cells.length && read < mostFormulas && does !== "sum"; k++) {
      const { column, formula } = cells[k] as CellSnapshot;
      if (formula === undefined || column < block.left) continue;
      if (column > block.right) break;
      const isLabel = (this.places[column - block.left] as number) >= 0;
      if (isLabel || layout.classAt(r, k) === CellClass.Blank) continue;
      read++;
      does = columnFormula(formula, row, column, this.top, this.bottom) ?? does;
    }
    return does;
  }

  private carry(labels: readonly string[], label: string, figureRow: boolean): void {
    if (!figureRow) this.carried = "";
    else
      for (const at of this.carriers) {
        const own = labels[at] ?? "";
        if (own === "") continue;
        if (own !== label) this.carried = own;
        return;
      }
  }
}

/** The name from the main label column, else the longest of the others; a heading's words all together. */
function nameOf(labels: readonly string[], main: number, figureRow: boolean): string {
  const own = main < 0 ? "" : (labels[main] ?? "");
  if (own !== "") return own;
  if (!figureRow) return labels.filter((text) => text !== "").join(" ");
  return labels.reduce((best, text) => (text.length > best.length ? text : best), "");
}

function blanks(width: number): string[] {
  return new Array<string>(width).fill("");
}

/** A label on one line. Labels come again and again, so that each is kept once. */
const oneLine = remember((text) =>
  /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ").trim() : text.trim(),
);

/** The labels of a row that has only the one; most tables do. */
const alone = remember((text): string[] => [oneLine(text)]);

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    (code >= 160 && /\s/.test(String.fromCharCode(code)))
  );
}

function leadingSpaces(text: string): number {
  let at = 0;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
