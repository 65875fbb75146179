import type { Table } from "../tables/table";

/** Rows beyond these are not compared: no report prints so many. */
const mostRows = 5000;

/** What a row goes by: its label as printed, without case and marks. Headings hold no figures and go by nothing. */
export function rowKey(table: Table, row: number): string | null {
  const line = table.rows[row];
  if (!line || line.kind === "heading" || row >= mostRows) return null;
  return plain(line.label);
}

/** Words without case and marks. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Rows of two tables that go by the same name, row of the one to row of the other. */
export function pairRows(own: Table, other: Table): Map<number, number> {
  const pairs = new Map<number, number>();
  const theirs = byKey(other, (row) => rowKey(other, row));
  for (const [key, rows] of byKey(own, (row) => rowKey(own, row))) {
    const alike = theirs.get(key) ?? [];
    if (rows.length === alike.length) pair(pairs, rows, alike);
    else pairInSections(pairs, own, rows, other, alike);
  }
  return pairs;
}

/** A name that the tables do not hold equally often is told apart by the headings over it. */
function pairInSections(
  pairs: Map<number, number>,
  own: Table,
  rows: readonly number[],
  other: Table,
  alike: readonly number[],
): void {
  const theirs = grouped(alike, (row) => sectionKey(other, row));
  for (const [section, inSection] of grouped(rows, (row) => sectionKey(own, row))) {
    const same = theirs.get(section) ?? [];
    if (inSection.length === same.length) pair(pairs, inSection, same);
  }
}

function sectionKey(table: Table, row: number): string {
  return plain(table.rows[row]?.section.join(" ") ?? "");
}

function pair(pairs: Map<number, number>, rows: readonly number[], alike: readonly number[]): void {
  rows.forEach((row, at) => {
    const same = alike[at];
    if (same !== undefined) pairs.set(row, same);
  });
}

function byKey(table: Table, keyOf: (row: number) => string | null): Map<string, number[]> {
  return grouped(
    table.rows.map((_, row) => row).filter((row) => keyOf(row) !== null),
    (row) => keyOf(row) ?? "",
  );
}

function grouped(rows: readonly number[], keyOf: (row: number) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
