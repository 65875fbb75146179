import type { CellSnapshot } from "../workbook/snapshot";
import type { BlockRows } from "./block-rows";
import type { FigureGrid } from "./figure-grid";
import type { PickedColumn } from "./pick-columns";
import { rowKinds, type RowFacts } from "./row-kinds";
import { sections, type SectionRow } from "./sections";
import { columnFormula } from "./sum-formula";
import type { TableRow } from "./table";

/** Formulas of a row that are read before giving up on its being a sum. */
const mostFormulas = 4;

interface Draft extends RowFacts {
  readonly labels: readonly string[];
  readonly indent: number;
  readonly carried: string;
}

/** Reads every row of a body: its labels, its kind and the headings over it. */
export function buildRows(
  rows: BlockRows,
  body: readonly number[],
  columns: readonly PickedColumn[],
  figures: FigureGrid,
): TableRow[] {
  const { layout } = rows;
  const labelColumns = columns.filter((column) => !column.figures);
  const places = new Map(labelColumns.map(({ column }, at) => [column, at]));
  const main = labelColumns.findIndex((column) => column.main);
  const carriers = labelColumns.flatMap((column, at) => (column.carried ? [at] : []));
  const top = layout.number(body[0] ?? 0);
  const bottom = layout.number(body.at(-1) ?? 0);
  let carried = "";
  const drafts = body.map((r): Draft => {
    const labels = labelColumns.map(() => "");
    const figureRow = rows.isFigureRow(r);
    let bold = false;
    let formula: RowFacts["formula"] = null;
    let formulas = 0;
    let named: CellSnapshot | undefined;
    rows.each(r, (cell) => {
      const at = places.get(cell.column);
      if (at !== undefined) {
        labels[at] = oneLine(cell.text);
        if (!named || at === main) named = cell;
      } else if (cell.formula !== undefined && formulas < mostFormulas && formula !== "sum") {
        formulas++;
        const adds = columnFormula(cell.formula, layout.number(r), cell.column, top, bottom);
        formula = adds ?? formula;
      }
      if (cell.bold && (at !== undefined || places.size === 0)) bold = true;
    });
    const label = nameOf(labels, main, figureRow);
    const own = carriers.map((at) => labels[at] ?? "").find((text) => text !== "");
    if (!figureRow) carried = "";
    else if (own !== undefined && own !== label) carried = own;
    const indent = named ? (named.indent ?? leadingSpaces(named.text)) : 0;
    return { label, labels, figures: figureRow, bold, indent, formula, carried };
  });
  const money = columns.flatMap((column, c) => (column.filled && !column.percent ? [c] : []));
  const kinds = rowKinds(drafts, figures, money);
  const stacks = sections(
    drafts.map((draft, at): SectionRow => ({ ...draft, kind: kinds[at] ?? "line" })),
  );
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

/** The name from the main label column, else the longest of the others; a heading's words all together. */
function nameOf(labels: readonly string[], main: number, figureRow: boolean): string {
  const own = main < 0 ? "" : (labels[main] ?? "");
  if (own !== "") return own;
  if (!figureRow) return labels.filter((text) => text !== "").join(" ");
  return labels.reduce((best, text) => (text.length > best.length ? text : best), "");
}

function oneLine(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ").trim() : text.trim();
}

function leadingSpaces(text: string): number {
  let at = 0;
  while (at < text.length && /\s/.test(text[at] ?? "")) at++;
  return at;
}
