import type { FigureGrid } from "./figure-grid";
import { addsUp, sumAbove } from "./adds-up";
import type { RowKind } from "./table";
import { bareLabel, totalWords } from "./total-words";

/** A body row as its kind is read: what it prints and how it is set. */
export interface RowFacts {
  readonly label: string;
  readonly figures: boolean;
  readonly bold: boolean;
  /** It prints a figure in every column that the table fills. */
  readonly formula: "sum" | "mix" | null;
  /** An empty row or a heading follows, or the table ends. */
  readonly closes: boolean;
}

/**
 * Decides what each row is from its words, its formulas and its place; where the words may be part of a name
 * (Total Mobile contract), something else has to speak for a total: bold type, a formula, the heading it
 * closes, or the figures above it. The figures alone make a total only of a table's last row.
 */
export function rowKinds(
  rows: readonly RowFacts[],
  figures: FigureGrid,
  columns: readonly number[],
): RowKind[] {
  const kinds: RowKind[] = [];
  const boldLines = shareOfBold(rows) > 0.5;
  let since = 0;
  let last = rows.length - 1;
  while (last >= 0 && !rows[last]?.figures) last--;
  const headings: string[] = [];
  rows.forEach((row, r) => {
    if (!row.figures) {
      kinds.push("heading");
      headings.push(bareLabel(row.label).toLowerCase());
      if (kinds[r - 1] !== "heading") since = r;
      return;
    }
    const kind = kindOf(row, r, last, since, boldLines, headings, figures, columns, rows);
    kinds.push(kind);
    if (kind !== "line") since = r + 1;
  });
  return closeTotals(kinds, rows, last);
}

function kindOf(
  row: RowFacts,
  r: number,
  last: number,
  since: number,
  boldLines: boolean,
  headings: readonly string[],
  figures: FigureGrid,
  columns: readonly number[],
  rows: readonly RowFacts[],
): RowKind {
  if (row.formula === "sum") return r === last ? "total" : "subtotal";
  const words = totalWords(row.label);
  if (words === "sub") return "subtotal";
  if (words === "grand" || words === "total") return "total";
  if (words === "result") return r === last && r > 1 ? "total" : "line";
  if (words === "weak") {
    const name = bareLabel(row.label)
      .toLowerCase()
      .replace(/^totals? (?:for |of )?/, "");
    const closesHeading =
      name.length > 2 &&
      headings.some(
        (heading) => heading.includes(name) || (heading.length > 2 && name.includes(heading)),
      );
    const spoken =
      (row.bold && !boldLines) ||
      row.formula === "mix" ||
      closesHeading ||
      (r === last && /^total/i.test(bareLabel(row.label)) && r > 0) ||
      addsUp(figures, r, 0, columns) >= Math.min(2, columns.length);
    return spoken ? (r === last ? "total" : "subtotal") : "line";
  }
  if (bareLabel(row.label) === "") {
    const lines = r - since;
    if (r === last && r > 0 && lines > 0) return "total";
    return lines > 1 && addsUp(figures, r, since, columns) > 0 ? "subtotal" : "line";
  }
  if (r === last && rows.length > 2 && addsUpEverywhere(figures, r, columns)) return "total";
  return "line";
}

/** The table's last row is the sum of all rows above it in every column it fills, two of them at least. */
function addsUpEverywhere(figures: FigureGrid, r: number, columns: readonly number[]): boolean {
  let sums = 0;
  let added = false;
  for (const column of columns) {
    const all = sumAbove(figures, r, column);
    if (figures.unitsAt(r, column) === 0 && all.terms === 0) continue;
    if (!all.holds) return false;
    sums++;
    if (all.terms > 1) added = true;
  }
  return sums >= 2 && added;
}

function shareOfBold(rows: readonly RowFacts[]): number {
  let bold = 0;
  let all = 0;
  for (const row of rows)
    if (row.figures) {
      all++;
      if (row.bold) bold++;
    }
  return all === 0 ? 0 : bold / all;
}

/** Only the last total of a table, or one that no other total follows, is the total; the ones before are subtotals. */
function closeTotals(kinds: RowKind[], rows: readonly RowFacts[], last: number): RowKind[] {
  const finals = kinds.lastIndexOf("total");
  return kinds.map((kind, r) => {
    if (kind !== "total" || r === finals) return kind;
    return totalWords(rows[r]?.label ?? "") === "grand" || r === last ? kind : "subtotal";
  });
}
