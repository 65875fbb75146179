import type { BlockRows } from "./block-rows";
import { isUnitOnly } from "./header-words";
import { longestLabel } from "./sheet-layout";

/** Words around a table that are not in it. */
export interface Surroundings {
  readonly title: string;
  readonly notes: readonly string[];
  /** First listed row that belongs to the table, title included. */
  readonly top: number;
}

const mostNotes = 60;

/** Reads the title above the header and every text above and below the body as notes. */
export function readSurroundings(
  rows: BlockRows,
  headerFrom: number,
  dropped: readonly number[],
  bodyEnd: number,
): Surroundings {
  const above = textsBetween(rows, rows.block.from, headerFrom);
  const below = [
    ...dropped.flatMap((r) => textsOf(rows, r)),
    ...textsBetween(rows, bodyEnd, rows.block.to),
  ];
  const titleAt = chooseTitle(above.map(({ text }) => text));
  const chosen = above[titleAt];
  return {
    title: chosen?.text ?? "",
    notes: [...above.filter((_, i) => i !== titleAt), ...below]
      .slice(0, mostNotes)
      .map(({ text }) => text),
    top: chosen?.r ?? headerFrom,
  };
}

interface Said {
  readonly r: number;
  readonly text: string;
}

const named = /^(?:table|figure|appendix|annex|schedule|exhibit)\b/i;

/** A line that calls itself a table, nearest the header; else the line nearest it that is not only a unit. */
function chooseTitle(above: readonly string[]): number {
  const short = above.map(
    (text) =>
      text.length <= longestLabel && !isUnitOnly(text) && !/^(?:note|source|\*)/i.test(text),
  );
  for (let i = above.length - 1; i >= 0; i--)
    if (short[i] && /^table\b/i.test(above[i] ?? "")) return i;
  for (let i = above.length - 1; i >= 0; i--)
    if (short[i] && named.test(above[i] ?? "") && (above[i]?.length ?? 0) > 20) return i;
  for (let i = above.length - 1; i >= 0; i--) if (short[i] && !aside.test(above[i] ?? "")) return i;
  return short.lastIndexOf(true);
}

/** Lines that speak about a table without naming it. */
const aside = /^\(.*\)$|^(?:all )?(?:figures|amounts|values)\b|^as at\b|^to \d|^£/i;

function textsBetween(rows: BlockRows, from: number, to: number): Said[] {
  const texts: Said[] = [];
  for (let r = from; r < to && texts.length < mostNotes; r++)
    if (!rows.isFigureRow(r)) texts.push(...textsOf(rows, r));
  return texts;
}

function textsOf(rows: BlockRows, r: number): Said[] {
  const parts: string[] = [];
  rows.each(r, (cell) => parts.push(cell.text.replace(/\s+/g, " ").trim()));
  const text = parts.filter((part) => part !== "").join(" ");
  return text === "" ? [] : [{ r, text }];
}
