import { readPeriod, type Period } from "../tables/periods";
import type { ColumnRole, TableColumn } from "../tables/table";
import { isAddingWord, nameTokens } from "./names";
import { readPeriods, type Periods } from "./periods";

/** A column as claims see it. */
export interface ColumnFacet {
  readonly index: number;
  /** The column's role; a column without one that speaks of over- and underspends counts as variance. */
  readonly role: ColumnRole;
  readonly tokens: readonly string[];
  readonly periods: Periods;
  /** The month, quarter or day that the header names: "Variance Month 6". */
  readonly report: Period | null;
  /** The period was taken from a column to the left: "Budget 2016/17, Outturn, Variance". */
  readonly periodInherited: boolean;
  readonly header: string;
  /** Adds up the columns beside it. */
  readonly isTotal: boolean;
}

const overUnder =
  /\b(?:over|under|variance|surplus|deficit|overspend|underspend|over-?recovery|adv|fav)\b/i;

/** "Previous month" beside a variance. */
const lastReported =
  /^(?:previous|last|prior) (?:month|period|quarter|report|reported|forecast)\b/i;

function roleOf({ role, header }: TableColumn): ColumnRole {
  if (role !== "other") return role;
  if (overUnder.test(header)) return "variance";
  return lastReported.test(header.trim()) ? "previous variance" : role;
}

function facetColumn(column: TableColumn, index: number): ColumnFacet {
  const role = roleOf(column);
  const tokens = nameTokens(column.header);
  return {
    index,
    role,
    tokens: tokens.filter((token) => !isAddingWord(token)),
    periods: readPeriods(column.header),
    report: readPeriod(column.header),
    periodInherited: false,
    header: column.header,
    isTotal: /\btotal\b/i.test(column.header),
  };
}

/** A column that names no year belongs to the year named last on its left, up to the names of the lines. */
function inheritPeriods(columns: readonly ColumnFacet[]): ColumnFacet[] {
  let last: ColumnFacet | null = null;
  return columns.map((column) => {
    if (column.role === "label") last = null;
    else if (column.periods.latest > 0) last = column;
    else if (last && /\bvariance|outturn|actual|percent/.test(column.role))
      return { ...column, periods: last.periods, periodInherited: true };
    return column;
  });
}

const toDate = /\bto[ -]date\b|\bytd\b/i;

/**
 * Of several variances those of an earlier report are previous variances: "Variance Month 6" beside "Variance",
 * or beside "Variance Month 9".
 */
function tellEarlier(columns: readonly ColumnFacet[]): ColumnFacet[] {
  const variances = columns.filter(
    ({ role, header }) => role === "variance" && !toDate.test(header),
  );
  const isEarlier = (column: ColumnFacet): boolean =>
    variances.some((other) => {
      if (other === column || column.report === null) return false;
      if (other.report)
        return other.report.kind === column.report.kind && other.report.order > column.report.order;
      // The same words and no period: the figure of this report.
      const words = headerWords(column.header);
      return headerWords(other.header).every((word) => words.includes(word));
    });
  return columns.map((column) =>
    variances.includes(column) && isEarlier(column)
      ? { ...column, role: "previous variance" }
      : column,
  );
}

function headerWords(header: string): string[] {
  return header.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** The columns of a table as claims see them. */
export function facetColumns(columns: readonly TableColumn[]): ColumnFacet[] {
  return tellEarlier(inheritPeriods(columns.map(facetColumn)));
}

/** The latest year that budgets are shown for together with what became of them; programmes run on into later ones. */
export function presentYear(columns: readonly ColumnFacet[]): number {
  const outturns = columns.filter(({ role }) => role === "outturn" || role === "variance");
  const years = outturns.flatMap(({ periods }) => [...periods.all]);
  return Math.max(0, ...years);
}
