import type { BlockRows } from "./block-rows";
import { CellClass } from "./sheet-layout";

interface Columns {
  readonly left: number;
  readonly right: number;
}

interface Counts {
  figures: number;
  words: number;
  /** Letters of the words beside figures, to tell names from flags. */
  letters: number;
  rows: Set<string>;
}

/**
 * Divides a block where an empty column stands between two parts that each have figures and names of their
 * own. Empty columns inside one table (spacers) do not divide it.
 */
export function sideBySide(rows: BlockRows): Columns[] {
  const { left, right } = rows.block;
  const parts = partsBetweenGaps(usedColumns(rows));
  if (parts.length < 2) return [];
  const counts = countColumns(rows);
  const joined: Columns[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (
      before &&
      (!standsAlone(counts, part) || !standsAlone(counts, before) || sameNames(rows, before, part))
    )
      joined[joined.length - 1] = { left: before.left, right: part.right };
    else joined.push(part);
  }
  if (joined.length < 2) return [];
  return joined.map((part, i) => ({
    left: i === 0 ? left : part.left + left,
    right: i + 1 < joined.length ? (joined[i + 1]?.left ?? 0) + left - 1 : right,
  }));
}

/** 1 for each column of the block in which something stands; looks no further once every column is used. */
function usedColumns(rows: BlockRows): Uint8Array {
  const { from, to, left, right } = rows.block;
  const used = new Uint8Array(right - left + 1);
  let empty = used.length;
  for (let r = from; r < to && empty > 0; r++) {
    // A title or note that overhangs says nothing about columns.
    if (rows.wordsAt(r) === 1 && rows.figuresAt(r) === 0) continue;
    rows.each(r, ({ column }) => {
      const at = column - left;
      if (used[at] === 1) return;
      used[at] = 1;
      empty--;
    });
  }
  return used;
}

/** Stretches of used columns, counted from the block's left edge. */
function partsBetweenGaps(used: Uint8Array): Columns[] {
  const parts: Columns[] = [];
  let start = -1;
  for (let at = 0; at <= used.length; at++) {
    if (used[at] === 1 && start < 0) start = at;
    else if (used[at] !== 1 && start >= 0) {
      parts.push({ left: start, right: at - 1 });
      start = -1;
    }
  }
  return parts;
}

/** What stands in each column of the rows that have figures. */
function countColumns(rows: BlockRows): readonly (Counts | undefined)[] {
  const { from, to, left } = rows.block;
  const counts: (Counts | undefined)[] = [];
  for (let r = from; r < to; r++) {
    if (rows.figuresAt(r) === 0) continue;
    rows.each(r, ({ column, text }, kind) => {
      const count = (counts[column - left] ??= {
        figures: 0,
        words: 0,
        letters: 0,
        rows: new Set(),
      });
      if (kind === CellClass.Words) {
        count.words++;
        count.letters += text.length;
        if (count.rows.size < 12) count.rows.add(text.trim());
      } else if (isFigureClass(kind)) count.figures++;
    });
  }
  return counts;
}

function isFigureClass(kind: CellClass): boolean {
  return kind === CellClass.Figure || kind === CellClass.Percent || kind === CellClass.Foreign;
}

/** Names at its left edge, different from row to row, and figures beside them. */
function standsAlone(counts: readonly (Counts | undefined)[], part: Columns): boolean {
  let figures = 0;
  for (let at = part.left; at <= part.right; at++) {
    const count = counts[at];
    if (count && count.figures > count.words) figures = Math.max(figures, count.figures);
  }
  if (figures < 2) return false;
  for (let at = part.left; at <= Math.min(part.left + 1, part.right); at++) {
    const count = counts[at];
    if (!count || count.words < figures / 2 || count.words < 2) continue;
    const distinct = count.rows.size / Math.min(count.words, 12);
    if (distinct > 0.6 && count.letters / count.words >= 4) return true;
  }
  return false;
}

/** The right part only says the left part's names again, as wide tables do in their middle. */
function sameNames(rows: BlockRows, one: Columns, two: Columns): boolean {
  const { from, to, left } = rows.block;
  let both = 0;
  let same = 0;
  for (let r = from; r < to; r++) {
    if (rows.figuresAt(r) === 0) continue;
    let here = "";
    let there = "";
    rows.each(r, (cell, kind) => {
      if (kind !== CellClass.Words) return;
      const at = cell.column - left;
      if (at >= one.left && at <= one.right && here === "") here = cell.text.trim();
      if (at >= two.left && at <= two.right && there === "") there = cell.text.trim();
    });
    if (here === "" || there === "") continue;
    both++;
    if (here === there) same++;
  }
  return both > 0 && same > both / 2;
}
