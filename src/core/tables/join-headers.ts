import type { BlockRows } from "./block-rows";
import type { HeaderGroup } from "./header-rows";
import { isUnitOnly } from "./header-words";

/** A header's words by column, outermost row first, each row's words only where they say something new. */
export interface JoinedHeader {
  /** All rows joined with a space. */
  readonly text: string;
  /** Words that stand over several columns. */
  readonly group: string;
}

/**
 * Joins the rows of a header column by column. A group heading (merged, or standing alone over headings
 * that repeat or only say a unit or a period) counts for every column it stands over.
 */
export function joinHeaders(
  rows: BlockRows,
  header: HeaderGroup,
  figures: readonly number[],
): ReadonlyMap<number, JoinedHeader> {
  const lines: Map<number, string>[] = [];
  for (let r = header.from; r < header.to; r++) lines.push(ownTexts(rows, r));
  const groups = new Map<number, string[]>();
  for (let line = 0; line < lines.length - 1; line++)
    spread(rows, header.from + line, lines, line, figures, groups);
  const joined = new Map<number, JoinedHeader>();
  const columns = new Set([...lines.flatMap((line) => [...line.keys()]), ...groups.keys()]);
  for (const column of columns) {
    const parts: string[] = [];
    for (const part of [...(groups.get(column) ?? []), ...lines.map((line) => line.get(column))])
      if (part && !parts.includes(part)) parts.push(part);
    joined.set(column, { text: parts.join(" "), group: (groups.get(column) ?? []).join(" ") });
  }
  return joined;
}

function ownTexts(rows: BlockRows, r: number): Map<number, string> {
  const texts = new Map<number, string>();
  rows.each(r, (cell) => texts.set(cell.column, cell.text.replace(/\s+/g, " ").trim()));
  return texts;
}

/** Gives a row's group headings to the columns they stand over, apart from their own. */
function spread(
  rows: BlockRows,
  r: number,
  lines: readonly Map<number, string>[],
  line: number,
  figures: readonly number[],
  groups: Map<number, string[]>,
): void {
  const texts = lines[line];
  if (!texts) return;
  const below = (column: number) =>
    lines
      .slice(line + 1)
      .map((next) => next.get(column) ?? "")
      .join(" ")
      .trim();
  const starts = [...texts.keys()].sort((a, b) => a - b);
  const number = rows.layout.number(r);
  starts.forEach((start, i) => {
    const text = texts.get(start) ?? "";
    const merge = rows.layout.mergeAt(number, start);
    const end = starts[i + 1] ?? rows.block.right + 1;
    const over: number[] = [];
    if (merge && merge.right > merge.left) {
      for (let column = start; column <= merge.right; column++) over.push(column);
    } else {
      const free = figures.filter((column) => column > start && column < end);
      if (
        figures.includes(start) &&
        free.length > 0 &&
        reaches([start, ...free].map(below), lines, line, below, figures)
      )
        over.push(start, ...free.filter((column) => below(column) !== ""));
    }
    if (over.length < 2) return;
    for (const column of over) {
      const list = groups.get(column);
      if (list) list.push(text);
      else groups.set(column, [text]);
    }
  });
}

const period =
  /^(?:(?:19|20)\d\d(?:[-/]\d{2,4})?|(?:p|m|q|period|month|quarter) ?\d{1,2}|\d+ ?[-–] ?\d+|\d+\+|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*(?:[- ]\d{2,4})?)$/i;

/** Headings that come in pairs under one measure. */
const paired =
  /^\W*(?:over|under|adverse|favourable|adv|fav|increase|decrease|gross|net|income|expenditure|revenue|capital|debit|credit|dr|cr)(?:[ -]?spend)?\W*(?:£\S*\)?|%)?$/i;

/** Without a merged cell, a heading reaches over its neighbours only where the headings below ask for one. */
function reaches(
  under: readonly string[],
  lines: readonly Map<number, string>[],
  line: number,
  below: (column: number) => string,
  figures: readonly number[],
): boolean {
  const told = under.filter((text) => text !== "");
  if (told.length < 2) return false;
  if (told.every((text) => isUnitOnly(text) || period.test(text))) return true;
  if (told.length === under.length && told.every((text) => paired.test(text))) return true;
  const here = lines[line] ?? new Map<number, string>();
  const all = figures.filter((column) => !here.has(column) || below(column) !== "").map(below);
  return told.some((text) => all.filter((other) => other === text).length > 1 && !isUnitOnly(text));
}
