import { addsUp, sumAbove } from "./adds-up";
import type { FigureGrid } from "./figure-grid";
import type { RowKind } from "./table";
import { bareLabel, totalWords, type TotalWords } from "./total-words";

/** A body row as its kind is read: what it prints and how it is set. */
export interface RowFacts {
  readonly label: string;
  readonly figures: boolean;
  readonly bold: boolean;
  /** What its formulas do with the cells of their own columns. */
  readonly formula: "sum" | "mix" | null;
}

/** Headings further up than this are not what a total closes. */
const mostHeadings = 40;

/**
 * Decides what each row is from its words, its formulas and its place; where the words may be part of a name
 * (Total Mobile contract), something else has to speak for a total: bold type, a formula, the heading it
 * closes, or the figures above it. The figures alone make a total only of a table's last row.
 * @param columns Columns of money, as indexes into the grid.
 */
export function rowKinds(
  rows: readonly RowFacts[],
  figures: FigureGrid,
  columns: readonly number[],
): RowKind[] {
  const boldTells = !mostlyBold(rows);
  const headings: string[] = [];
  let last = rows.length - 1;
  while (last >= 0 && !rows[last]?.figures) last--;
  let since = 0;
  const weak: { readonly r: number; readonly spoken: boolean }[] = [];
  const kinds = rows.map((row, r): RowKind => {
    if (!row.figures) {
      headings.push(bareLabel(row.label).toLowerCase());
      if (headings.length > mostHeadings) headings.shift();
      since = r + 1;
      return "heading";
    }
    const words = totalWords(row.label);
    let isTotal =
      row.formula === "sum" || words === "sub" || words === "grand" || words === "total";
    if (!isTotal && words === "result") isTotal = r === last && r > 1;
    else if (!isTotal && words === "weak") {
      isTotal =
        (row.bold && boldTells) ||
        row.formula === "mix" ||
        (r === last && r > 0 && /^(?:net )?totals?\b/i.test(bareLabel(row.label))) ||
        closesHeading(row.label, headings) ||
        addsUp(figures, r, 0, columns) >= Math.min(2, columns.length);
      weak.push({ r, spoken: isTotal });
    } else if (!isTotal) isTotal = addsUpUnnamed(row, r, since, r === last, figures, columns);
    if (isTotal) since = r + 1;
    return !isTotal ? "line" : totalOrSub(words, r === last);
  });
  followTheOthers(kinds, rows, weak);
  return onlyLastTotal(kinds, rows, last);
}

function totalOrSub(words: TotalWords, isLast: boolean): RowKind {
  if (words === "sub") return "subtotal";
  return isLast || words === "grand" || words === "total" ? "total" : "subtotal";
}

function closesHeading(label: string, headings: readonly string[]): boolean {
  const name = bareLabel(label)
    .toLowerCase()
    .replace(/^(?:net )?totals? (?:for |of )?/, "");
  if (name.length < 3) return false;
  return headings.some(
    (heading) => heading.includes(name) || (heading.length > 2 && name.includes(heading)),
  );
}

/** A row without a name, or the last row under any name, that is the sum of those above it. */
function addsUpUnnamed(
  row: RowFacts,
  r: number,
  since: number,
  isLast: boolean,
  figures: FigureGrid,
  columns: readonly number[],
): boolean {
  if (bareLabel(row.label) === "")
    return isLast ? r > since : r - since > 1 && addsUp(figures, r, since, columns) > 0;
  return isLast && r > 1 && addsUpEverywhere(figures, r, columns);
}

/** The row is the sum of all rows above it in every column it fills, two of them at least. */
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

/** Where most rows called Total and a name are totals beyond doubt, the others are too: one may be wrong. */
function followTheOthers(
  kinds: RowKind[],
  rows: readonly RowFacts[],
  weak: readonly { readonly r: number; readonly spoken: boolean }[],
): void {
  const named = weak.filter(({ r }) => /^totals?\b/i.test(bareLabel(rows[r]?.label ?? "")));
  const spoken = named.filter((one) => one.spoken).length;
  if (spoken < 2 || spoken * 2 < named.length) return;
  for (const { r } of named) if (kinds[r] === "line") kinds[r] = "subtotal";
}

function mostlyBold(rows: readonly RowFacts[]): boolean {
  const figures = rows.filter((row) => row.figures);
  return figures.filter((row) => row.bold).length * 2 > figures.length;
}

/** Of several totals only the table's last one, and a grand total, stay totals; the others are subtotals. */
function onlyLastTotal(
  kinds: readonly RowKind[],
  rows: readonly RowFacts[],
  last: number,
): RowKind[] {
  const final = kinds.lastIndexOf("total");
  return kinds.map((kind, r) => {
    if (kind !== "total" || r === final || r === last) return kind;
    return totalWords(rows[r]?.label ?? "") === "grand" ? kind : "subtotal";
  });
}
