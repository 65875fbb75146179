import type { CellSnapshot } from "../workbook/snapshot";
import type { BlockRows } from "./block-rows";
import type { FigureGrid } from "./figure-grid";
import { rowKinds, type RowFacts } from "./row-kinds";
import { sections, type SectionRow } from "./sections";
import { columnFormula } from "./sum-formula";
import type { TableRow } from "./table";

/** What is known of a table when its rows are read. */
export interface RowContext {
  readonly labels: readonly number[];
  /** The column that names the rows, if any. */
  readonly main: number | null;
  readonly figures: FigureGrid;
  /** Columns of money, as indexes into the table's columns. */
  readonly figureColumns: readonly number[];
  /** Label columns printed once for several rows. */
  readonly carried: readonly number[];
  /** Sheet columns that hold figures. */
  readonly formulaColumns: readonly number[];
  /** Last sheet row of the body. */
  readonly bottom: number;
}

interface Draft extends RowFacts {
  readonly labels: readonly string[];
  readonly indent: number;
  readonly carried: string;
}

/** Reads every row of a body: its labels, its kind and the headings over it. */
export function buildRows(
  rows: BlockRows,
  body: readonly number[],
  context: RowContext,
): TableRow[] {
  const layout = rows.layout;
  const top = layout.number(body[0] ?? 0);
  let carried = "";
  const drafts = body.map((r, i): Draft => {
    const labels = context.labels.map(() => "");
    const figureRow = rows.isFigureRow(r);
    let bold = false;
    let indent = 0;
    let formula: "sum" | "mix" | null = null;
    let formulas = 0;
    let first: CellSnapshot | undefined;
    rows.each(r, (cell) => {
      const at = context.labels.indexOf(cell.column);
      if (at >= 0) {
        labels[at] = cell.text.replace(/\s+/g, " ").trim();
        if (!first || cell.column === context.main) first = cell;
      } else if (cell.formula !== undefined && formulas < 4 && formula !== "sum") {
        formulas++;
        formula =
          columnFormula(cell.formula, layout.number(r), cell.column, top, context.bottom) ??
          formula;
      }
      if (cell.bold && (at >= 0 || context.labels.length === 0)) bold = true;
    });
    if (first) indent = first.indent ?? leadingSpaces(first.text);
    const after = body[i + 1];
    const label = chooseLabel(labels, context, figureRow);
    if (!figureRow) carried = "";
    else {
      const own = context.carried
        .map((column) => labels[context.labels.indexOf(column)] ?? "")
        .find((text) => text !== "");
      if (own !== undefined && own !== label) carried = own;
    }
    return {
      label,
      labels,
      figures: figureRow,
      bold,
      indent,
      formula,
      carried,
      closes: after === undefined || !rows.isFigureRow(after) || !rows.adjacent(r, after),
    };
  });
  const kinds = rowKinds(drafts, context.figures, context.figureColumns);
  const stacks = sections(
    drafts.map((draft, i): SectionRow => ({ ...draft, kind: kinds[i] ?? "line" })),
  );
  return drafts.map((draft, i) => ({
    row: layout.number(body[i] ?? 0),
    label: draft.label,
    labels: draft.labels,
    kind: kinds[i] ?? "line",
    section: stacks[i] ?? [],
    bold: draft.bold,
    indent: draft.indent,
    hidden: layout.rows[body[i] ?? 0]?.hidden === true,
  }));
}

/** The name from the main label column, else the longest of the others. */
function chooseLabel(labels: readonly string[], context: RowContext, figureRow: boolean): string {
  const main = context.main === null ? "" : (labels[context.labels.indexOf(context.main)] ?? "");
  if (main !== "") return main;
  const others = labels.filter((text) => text !== "");
  if (!figureRow) return others.join(" ");
  return others.reduce((best, text) => (text.length > best.length ? text : best), "");
}

function leadingSpaces(text: string): number {
  let at = 0;
  while (at < text.length && /\s/.test(text[at] ?? "")) at++;
  return at;
}
