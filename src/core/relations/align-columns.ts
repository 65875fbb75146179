import { readPeriod, yearOf } from "../tables/periods";
import type { Table, TableColumn } from "../tables/table";

/** Columns of two tables that hold the same measure of the same period. */
export interface ColumnPair {
  readonly one: number;
  readonly other: number;
}

/**
 * Pairs the columns of two tables by role, by the words of their headers where several have one role, and by
 * the periods they name: columns of different periods are never the same.
 */
export function alignColumns(one: Table, other: Table): ColumnPair[] {
  const pairs: ColumnPair[] = [];
  one.columns.forEach((column, index) => {
    if (column.role === "label" || column.role === "percent") return;
    const alike = other.columns.flatMap((candidate, at) =>
      isAlike(column, candidate) ? [at] : [],
    );
    const twins = one.columns.filter((each) => isAlike(each, column)).length;
    const same = alike.filter((at) => headerKey(other.columns[at]) === headerKey(column));
    const chosen =
      same.length === 1 ? same[0] : alike.length === 1 && twins === 1 ? alike[0] : undefined;
    if (chosen !== undefined) pairs.push({ one: index, other: chosen });
  });
  return pairs;
}

function isAlike(a: TableColumn, b: TableColumn): boolean {
  if (a.role !== b.role) return false;
  if (!mayBeSamePeriod(a.header, b.header)) return false;
  return a.role !== "other" && a.role !== "saving" ? true : headerKey(a) === headerKey(b);
}

function headerKey(column: TableColumn | undefined): string {
  return (column?.header ?? "")
    .toLowerCase()
    .replace(/£\s?'?(?:000s?|m|k)?|[^a-z0-9]+/g, " ")
    .trim();
}

/** Whether two headers may speak of the same period: neither names a year or a month that the other denies. */
function mayBeSamePeriod(a: string, b: string): boolean {
  const year = yearOf(a);
  const otherYear = yearOf(b);
  if (year !== null && otherYear !== null && year !== otherYear) return false;
  const period = readPeriod(a);
  const other = readPeriod(b);
  return !period || !other || (period.kind === other.kind && period.order === other.order);
}
