import { readPeriod, yearOf, type Period } from "../tables/periods";
import type { ColumnRole, Table } from "../tables/table";

/** Columns of two tables that hold the same measure of the same period. */
export interface ColumnPair {
  readonly one: number;
  readonly other: number;
}

/** What a column's header says, read once for all the tables it is compared with. */
export interface ReadHeader {
  readonly role: ColumnRole;
  /** The header's words without case, marks and units. */
  readonly words: string;
  readonly year: number | null;
  readonly period: Period | null;
}

export function readHeaders(table: Table): readonly ReadHeader[] {
  return table.columns.map(({ role, header }) => ({
    role,
    words: wordsOf(header),
    year: yearOf(header),
    period: readPeriod(header),
  }));
}

/**
 * Pairs the columns of two tables by role, by the words of their headers where several have one role, and by
 * the periods they name: columns of different periods are never the same.
 */
export function alignColumns(
  one: readonly ReadHeader[],
  other: readonly ReadHeader[],
): readonly ColumnPair[] {
  const pairs: ColumnPair[] = [];
  one.forEach((column, index) => {
    if (column.role === "label" || column.role === "percent") return;
    const alike = other.flatMap((candidate, at) => (isAlike(column, candidate) ? [at] : []));
    const twins = one.filter((each) => isAlike(each, column)).length;
    const same = alike.filter((at) => other[at]?.words === column.words);
    const chosen =
      same.length === 1 ? same[0] : alike.length === 1 && twins === 1 ? alike[0] : undefined;
    if (chosen !== undefined) pairs.push({ one: index, other: chosen });
  });
  return pairs;
}

function isAlike(a: ReadHeader, b: ReadHeader): boolean {
  if (a.role !== b.role) return false;
  if (!mayBeSamePeriod(a, b)) return false;
  return a.role !== "other" && a.role !== "saving" ? true : a.words === b.words;
}

function wordsOf(header: string): string {
  return header
    .toLowerCase()
    .replace(/£\s?'?(?:000s?|m|k)?|[^a-z0-9]+/g, " ")
    .trim();
}

/** Whether two headers may speak of the same period: neither names a year or a month that the other denies. */
function mayBeSamePeriod(a: ReadHeader, b: ReadHeader): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return false;
  const { period } = a;
  const other = b.period;
  return !period || !other || (period.kind === other.kind && period.order === other.order);
}
