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
    const { places, width, main } = this;
    const { layout, block } = this.rows;
    const figureRow = this.rows.isFigureRow(r);
    const cells = layout.cells(r);
    let labels = width === 1 ? alone("") : new Array<string>(width).fill("");
    let bold = false;
    let formula: RowFacts["formula"] = null;
    let formulas = 0;
    let named: CellSnapshot | undefined;
    for (let k = 0; k < cells.length; k++) {
      const cell = cells[k] as CellSnapshot;
      if (cell.column < block.left) continue;
      if (cell.column > block.right) break;
      if (layout.classAt(r, k) === CellClass.Blank) continue;
      const at = places[cell.column - block.left] as number;
      if (at >= 0) {
        if (width === 1) labels = alone(cell.text);
        else labels[at] = oneLine(cell.text);
        if (!named || at === main) named = cell;
      } else if (cell.formula !== undefined && formulas < mostFormulas && formula !== "sum") {
        formulas++;
        const row = layout.number(r);
        formula = columnFormula(cell.formula, row, cell.column, this.top, this.bottom) ?? formula;
      }
      if (cell.bold && (at >= 0 || width === 0)) bold = true;
    }
    const label = nameOf(labels, main, figureRow);
    this.carry(labels, label, figureRow);
    const indent = named ? (named.indent ?? leadingSpaces(named.text)) : 0;
    return { label, labels, figures: figureRow, bold, indent, formula, carried: this.carried };
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
