import { FigureKind } from "../tables/figure-grid";
import { readPeriod, yearOf } from "../tables/periods";
import type { Table } from "../tables/table";
import { compareFigures } from "./compare-figures";
import type { Comparison, Difference, Place } from "./own-table";
import { pairColumns, type ColumnPair } from "./pair-columns";
import { pairRows, plain } from "./pair-rows";

/** What two tables have in common, before it is known whether they are meant to be one. */
export type Likeness = Omit<Comparison, "document" | "line" | "other"> & {
  readonly other: Table;
  /** From 0 to 1; 0 where they are two different tables. */
  readonly likeness: number;
};

const leastFigures = 4;
/** Share of its figures in which a table has to agree to be taken for a copy of another one. */
const leastAgreement = 0.6;
/** Share of a table's rows that a copy holds, and from which one left out is a slip rather than an extract. */
const leastRows = 0.6;
const nearlyAll = 0.75;

/**
 * Holds a narrative's table against one of the workbook's, figure by figure. They are the same table where most
 * rows have the same names and most of the figures in them agree; or where title, headers and rows are all the
 * same, whatever the figures say: then the copy is out of date.
 */
export function compareTables(own: Table, other: Table): Likeness {
  const rows = pairRows(own, other);
  const columns = pairColumns(own, other, rows);
  const differences: Difference[] = [];
  let figures = 0;
  for (const { own: column, other: beside, cells } of columns)
    for (const { row, agreement } of cells) {
      figures++;
      const theirs = rows.get(row);
      if (agreement === "same" || theirs === undefined) continue;
      differences.push({
        own: { row, column },
        other: { row: theirs, column: beside },
        close: agreement === "close",
      });
    }
  const agree = figures - differences.length;
  const share = figures === 0 ? 0 : agree / figures;
  const paired = rows.size / Math.max(1, namedRows(own).length);
  const alike =
    isEnough(figures, rows.size, share === 1 || sameTitle(own, other)) &&
    paired >= leastRows &&
    (share >= (ofOtherPeriods(own, other) ? nearlyAll : leastAgreement) ||
      isOutOfDate(own, other, rows.size, columns, share));
  const byColumn = new Map(columns.map((pair) => [pair.own, pair.other]));
  return {
    own,
    other,
    figures,
    agree,
    differences: differences.sort((a, b) => a.own.row - b.own.row || a.own.column - b.own.column),
    ...leftOver(own, other, rows, columns),
    otherOf: ({ row, column }: Place) => {
      const [theirRow, theirColumn] = [rows.get(row), byColumn.get(column)];
      return theirRow === undefined || theirColumn === undefined
        ? null
        : { row: theirRow, column: theirColumn };
    },
    likeness: alike ? share * paired + (sameTitle(own, other) ? 0.5 : 0) + agree / 1e6 : 0,
  };
}

/** A table of one line is told by all of its figures, or by its title. */
function isEnough(figures: number, rows: number, sure: boolean): boolean {
  return rows >= 2 ? figures >= leastFigures : figures >= leastFigures - 1 && sure;
}

function isOutOfDate(
  own: Table,
  other: Table,
  rows: number,
  columns: readonly ColumnPair[],
  share: number,
): boolean {
  const named = columns.filter((pair) => pair.named).length;
  const figureColumns = own.columns.filter(({ role }) => role !== "label").length;
  return (
    sameTitle(own, other) &&
    share >= leastAgreement / 2 &&
    named >= figureColumns * leastRows &&
    rows >= namedRows(own).length * nearlyAll &&
    rows >= namedRows(other).length * nearlyAll
  );
}

/** Titles that name different years or periods: one table a month earlier, unless nearly all of it agrees. */
function ofOtherPeriods(own: Table, other: Table): boolean {
  const years = [yearOf(own.title), yearOf(other.title)];
  if (years[0] !== null && years[1] !== null && years[0] !== years[1]) return true;
  const [one, two] = [readPeriod(own.title), readPeriod(other.title)];
  return one !== null && two !== null && (one.kind !== two.kind || one.order !== two.order);
}

function sameTitle(own: Table, other: Table): boolean {
  const title = plain(own.title);
  return title.length >= 8 && title === plain(other.title);
}

function namedRows(table: Table): number[] {
  return table.rows.flatMap(({ kind, hidden }, row) => (kind === "heading" || hidden ? [] : [row]));
}

/**
 * Rows that only one of the tables has. Only where the other rows are nearly all there, a total among them that
 * agrees, is one left out a slip; else the narrative prints an extract on purpose.
 */
function leftOver(
  own: Table,
  other: Table,
  rows: Map<number, number>,
  columns: readonly ColumnPair[],
): { readonly missing: readonly number[]; readonly added: readonly number[] } {
  const taken = new Set(rows.values());
  const lines = namedRows(other);
  const added = namedRows(own).filter(
    (row) =>
      !rows.has(row) && isLine(own, row) && columns.some((pair) => holds(own, row, pair.own)),
  );
  const missing = lines.filter(
    (row) =>
      !taken.has(row) &&
      isLine(other, row) &&
      columns.some((pair) => holds(other, row, pair.other)),
  );
  const renamed = sameFigures(own, added, other, missing, columns);
  const total = [...rows.keys()].some((row) => own.rows[row]?.kind === "total");
  if (!total || taken.size < lines.length * nearlyAll) return { missing: [], added: [] };
  return {
    missing: missing.filter((row) => !renamed.others.has(row)),
    added: added.filter((row) => !renamed.own.has(row)),
  };
}

function isLine(table: Table, row: number): boolean {
  return table.rows[row]?.kind === "line";
}

function holds(table: Table, row: number, column: number): boolean {
  const kind = table.figures.kindAt(row, column);
  return kind === FigureKind.Number && table.figures.unitsAt(row, column) !== 0;
}

/** Rows of another name with the very same figures: a name written differently, not a row left out. */
function sameFigures(
  own: Table,
  added: readonly number[],
  other: Table,
  missing: readonly number[],
  columns: readonly ColumnPair[],
): { readonly own: ReadonlySet<number>; readonly others: ReadonlySet<number> } {
  const found = { own: new Set<number>(), others: new Set<number>() };
  for (const row of added.slice(0, 50))
    for (const theirs of missing.slice(0, 50)) {
      const alike = columns.every((pair) => {
        const said = compareFigures(own, { row, column: pair.own }, other, {
          row: theirs,
          column: pair.other,
        });
        return said === "same" || said === "nothing";
      });
      if (!alike || found.others.has(theirs)) continue;
      found.own.add(row);
      found.others.add(theirs);
      break;
    }
  return found;
}
