import type { BlockRows } from "./block-rows";
import { hasHeaderWords, isUnitOnly } from "./header-words";
import { CellClass } from "./sheet-layout";

/** Rows that head the figures under them, as indexes of listed rows, `to` excluded. */
export interface HeaderGroup {
  readonly from: number;
  readonly to: number;
}

const mostRows = 6;
/** How far below a header its first figures may stand: headings come between. */
const reach = 14;

/**
 * Finds every group of header rows in a block, from the top. A header row holds words, years or dates over
 * columns that carry figures in the next rows; in the middle of a body it must head at least half of them.
 */
export function findHeaderGroups(rows: BlockRows): HeaderGroup[] {
  const { from, to } = rows.block;
  const groups: HeaderGroup[] = [];
  const next = nextFigureRows(rows);
  let bodyBelow = false;
  for (let r = from; r < to; r++) {
    if (!rows.isTextRow(r)) {
      if (rows.isFigureRow(r)) {
        if (isNumbering(rows, r, next)) continue;
        bodyBelow = true;
      }
      continue;
    }
    const said = rows.wordsAt(r) + rows.yearsAt(r);
    if (said < 1) continue;
    // One heading among the lines of a body heads no columns; most rows of words are that.
    if (bodyBelow && said < 2 && rows.figuresAt(next[r + 1 - from] ?? to) > 1) continue;
    const under = figureColumnsBelow(rows, r, next);
    if (under.size === 0 || !heads(rows, r, under, bodyBelow)) continue;
    const group = extend(rows, r, under, bodyBelow ? (groups.at(-1)?.to ?? from) : from);
    const last = groups.at(-1);
    // Two groups with no figures between them are one header, or the first was only a title.
    if (last && !bodyBelow) {
      groups.pop();
      const near = group.from - last.to <= 1 && rows.adjacent(last.to - 1, group.from);
      groups.push(near ? { from: last.from, to: group.to } : group);
    } else groups.push(group);
    bodyBelow = false;
    r = group.to - 1;
  }
  return groups;
}

/** For each row of the block, the nearest figure row at or below it; `to` where there is none. */
function nextFigureRows(rows: BlockRows): Int32Array {
  const { from, to } = rows.block;
  const next = new Int32Array(to - from + 1);
  let nearest = to;
  next[to - from] = to;
  for (let r = to - 1; r >= from; r--) {
    if (rows.isFigureRow(r)) nearest = r;
    next[r - from] = nearest;
  }
  return next;
}

function figureColumnsBelow(rows: BlockRows, r: number, next: Int32Array): Set<number> {
  const columns = new Set<number>();
  const { from, to } = rows.block;
  let at = next[r + 1 - from] ?? to;
  if (at - r > reach) return columns;
  for (let taken = 0; taken < 3 && at < to && at - r <= reach + 3; taken++) {
    let beside = false;
    rows.each(at, (cell, kind) => {
      // A year in front of the figures is the row's name, one among them is a figure.
      if (kind === CellClass.Year ? beside : carriesFigure(kind)) columns.add(cell.column);
      if (kind === CellClass.Figure || kind === CellClass.Foreign) beside = true;
    });
    at = next[at + 1 - from] ?? to;
  }
  return columns;
}

function carriesFigure(kind: CellClass): boolean {
  return (
    kind === CellClass.Figure ||
    kind === CellClass.Percent ||
    kind === CellClass.Nil ||
    kind === CellClass.Foreign ||
    kind === CellClass.Error
  );
}

interface Over {
  readonly over: number;
  readonly distinct: boolean;
  readonly telling: boolean;
  readonly beside: number;
  readonly years: boolean;
  readonly unitOnly: boolean;
  readonly besideLength: number;
}

/** What a row of words says over the columns `under`. */
function readOver(rows: BlockRows, r: number, under: ReadonlySet<number>): Over {
  const texts = new Set<string>();
  let over = 0;
  let beside = 0;
  let besideLength = 0;
  let telling = false;
  let years = 0;
  rows.each(r, (cell, kind) => {
    const text = cell.text.trim();
    const isYear = kind === CellClass.Year || kind === CellClass.Date;
    if (kind !== CellClass.Words && !isYear) return;
    if (!under.has(cell.column)) {
      beside++;
      besideLength = Math.max(besideLength, text.length);
      return;
    }
    if (text.length > 90) return;
    over++;
    if (isYear) years++;
    texts.add(text);
    if (isYear || hasHeaderWords(text)) telling = true;
  });
  const unitRow = texts.size === 1 && isUnitOnly([...texts][0] ?? "");
  return {
    over,
    beside,
    distinct: texts.size > 1 || over === 1 || unitRow || years === over,
    telling: telling || unitRow,
    years: years > 0 && years === over,
    unitOnly: unitRow,
    besideLength,
  };
}

function heads(rows: BlockRows, r: number, under: ReadonlySet<number>, inBody: boolean): boolean {
  const said = readOver(rows, r, under);
  if (said.over === 0 || rows.isProse(r)) return false;
  // £000 at the far end of a title, over the header itself.
  if (
    said.unitOnly &&
    said.over === 1 &&
    under.size > 1 &&
    said.beside > 0 &&
    headsBelow(rows, r, under)
  )
    return false;
  if (!inBody)
    return (
      said.over >= 2 ||
      (said.over === 1 &&
        (under.size <= 2 ? said.beside > 0 || said.telling : said.telling && said.beside > 0))
    );
  if (!said.distinct) return false;
  if (said.years && !monotone(rows, r, under)) return false;
  if (said.over >= 2) return said.over * 2 >= under.size;
  return under.size === 1 && said.telling && said.beside > 0 && startsAfresh(rows, r);
}

/** The row below heads the same columns. */
function headsBelow(rows: BlockRows, r: number, under: ReadonlySet<number>): boolean {
  for (let below = r + 1; below < Math.min(r + 3, rows.block.to); below++)
    if (rows.isTextRow(below) && readOver(rows, below, under).over > 1) return true;
  return false;
}

function monotone(rows: BlockRows, r: number, under: ReadonlySet<number>): boolean {
  const years: number[] = [];
  rows.each(r, (cell, kind) => {
    if (kind === CellClass.Year && under.has(cell.column)) years.push(Number(cell.text));
  });
  const steps = years.slice(1).map((year, i) => year - (years[i] ?? 0));
  return steps.every((step) => Math.abs(step) <= 5);
}

/** An empty row, or a title of its own, stands directly above. */
function startsAfresh(rows: BlockRows, r: number): boolean {
  const { from } = rows.block;
  if (r === from || rows.isBlank(r - 1) || !rows.layout.touches(r - 1)) return true;
  return rows.isTextRow(r - 1) && (r - 1 === from || !rows.layout.touches(r - 2));
}

/** Takes in the wrapped words, group headings and units that stand directly above and below a header row. */
function extend(
  rows: BlockRows,
  r: number,
  under: ReadonlySet<number>,
  floor: number,
): HeaderGroup {
  let top = r;
  while (
    top > floor &&
    r - top < mostRows &&
    rows.adjacent(top - 1, top) &&
    joins(rows, top - 1, under)
  )
    top--;
  let bottom = r + 1;
  while (
    bottom < rows.block.to &&
    bottom - top < mostRows &&
    rows.adjacent(bottom - 1, bottom) &&
    rows.isTextRow(bottom) &&
    readOver(rows, bottom, under).over > 0
  )
    bottom++;
  return { from: top, to: bottom };
}

/** A row above a header row belongs to it: several words over the figures, or one group heading over some of them. */
function joins(rows: BlockRows, r: number, under: ReadonlySet<number>): boolean {
  if (!rows.isTextRow(r) || rows.isProse(r)) return false;
  const said = readOver(rows, r, under);
  if (said.over >= 2) return true;
  if (said.over === 0) return false;
  // A title with a unit at its far end is no part of the header; a short name with one heading is.
  if (said.beside > 0) return !said.unitOnly && said.besideLength <= 40;
  let joined = false;
  rows.each(r, (cell) => {
    const merge = rows.layout.mergeAt(rows.layout.number(r), cell.column);
    if (merge && merge.right > merge.left)
      joined =
        span(under, merge.left, merge.right) && merge.right - merge.left + 1 < under.size + 1;
    else joined = cell.text.trim().length <= 30 && cell.column !== rows.block.left;
  });
  return joined;
}

function span(columns: ReadonlySet<number>, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (columns.has(column)) return true;
  return false;
}

/** A row of column numbers under a header: 1 2 3 4. */
export function isNumbering(rows: BlockRows, r: number, next?: Int32Array): boolean {
  if (rows.wordsAt(r) > 0 || rows.figuresAt(r) < 3) return false;
  if (next && r > rows.block.from && rows.isFigureRow(r - 1)) return false;
  let expected = -1;
  let runs = true;
  rows.each(r, (cell) => {
    const value = Number(cell.text.replace(/[()]/g, ""));
    if (expected >= 0 && value !== expected) runs = false;
    if (expected < 0 && value !== 1) runs = false;
    expected = value + 1;
  });
  return runs;
}
