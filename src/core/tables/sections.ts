import type { RowKind } from "./table";
import { bareLabel } from "./total-words";

/** A row as far as headings stack. */
export interface SectionRow {
  readonly label: string;
  readonly bold: boolean;
  readonly indent: number;
  /** Text of a sparse label column left of the name (a programme over its workstreams), carried down. */
  readonly carried: string;
}

interface Open {
  readonly label: string;
  readonly bold: boolean;
  readonly indent: number;
}

/** Most headings that can stand over one row. */
const deepest = 8;

/**
 * The headings that stand over each row, outermost first. A heading set further in than the one before, or
 * directly under it, opens a level; a total closes the heading it names, else the innermost; a heading after
 * lines replaces the innermost, or the one that is set as it is.
 */
export function sections(
  rows: readonly SectionRow[],
  kinds: readonly RowKind[],
): (readonly string[])[] {
  const open: Open[] = [];
  let names: readonly string[] = [];
  let before: RowKind | null = null;
  return rows.map((row, at) => {
    const own = names;
    const kind = kinds[at] ?? "line";
    if (kind === "heading") {
      place(open, row, before === "heading");
      names = open.map((heading) => heading.label);
      before = kind;
      return names.slice(0, -1);
    }
    if (kind !== "line") {
      close(open, row.label);
      names = open.map((heading) => heading.label);
    }
    before = kind;
    return row.carried !== "" && kind === "line" ? [...own, row.carried] : own;
  });
}

function place(open: Open[], row: SectionRow, stacked: boolean): void {
  const same = open.findIndex(
    (heading) => heading.indent === row.indent && heading.bold === row.bold,
  );
  const further = open.findIndex(
    (heading) => heading.indent >= row.indent && heading.indent !== row.indent,
  );
  if (further >= 0) open.length = further;
  else if (!stacked && same >= 0) open.length = sameDepth(open, row, same);
  else if (
    stacked &&
    same >= 0 &&
    open.some((heading) => heading.indent !== row.indent || heading.bold !== row.bold)
  )
    open.length = Math.max(same, open.length - 1) === same ? same : open.length;
  if (open.length >= deepest) open.length = deepest - 1;
  open.push({ label: bareLabel(row.label), bold: row.bold, indent: row.indent });
}

/** Among headings that look alike, the innermost is replaced. */
function sameDepth(open: readonly Open[], row: SectionRow, first: number): number {
  let depth = first;
  for (let at = first; at < open.length; at++) {
    const heading = open[at];
    if (heading && heading.indent === row.indent && heading.bold === row.bold) depth = at;
  }
  return depth;
}

function close(open: Open[], label: string): void {
  if (open.length === 0) return;
  const name = bareLabel(label).toLowerCase();
  for (let at = open.length - 1; at >= 0; at--) {
    const heading = open[at]?.label.toLowerCase() ?? "";
    if (heading.length > 2 && name.includes(heading)) {
      open.length = at;
      return;
    }
  }
  open.pop();
}
