import type { BlockRows } from "./block-rows";
import { isUnitOnly } from "./header-words";
import { longestLabel } from "./sheet-layout";

/** Words around a table that are not in it. */
export interface Surroundings {
  readonly title: string;
  readonly notes: readonly string[];
}

const mostNotes = 60;
/** Rows beyond a table's own within which a text box speaks about it. */
const nearRows = 10;

const note = /^(?:notes?\b|sources?\b ?:|\*|†|‡|\(?\d{1,2}\)\s|\[\d+\]|n\.?b\.?\s|key\b ?:)/i;

/** A line that calls itself a note: a footnote mark, "Note", "Source:". */
export function isNote(text: string): boolean {
  return note.test(text);
}

/** A line within a body that can only be a note; headings there may be numbered. */
export function isNoteInBody(text: string): boolean {
  return /^(?:notes? ?\d* ?[:.]|sources? ?:|\*|†|‡)/i.test(text);
}

/** Reads the title above the header and every text above and below the body as notes. */
export function readSurroundings(
  rows: BlockRows,
  headerFrom: number,
  dropped: readonly number[],
  bodyEnd: number,
): Surroundings {
  const above = textsBetween(rows, rows.block.from, headerFrom);
  const boxes = rows.layout.textBoxes.filter(
    (box) =>
      box.row >= rows.layout.number(rows.block.from) - nearRows &&
      box.row <= rows.layout.number(rows.block.to - 1) + nearRows,
  );
  const below = [
    ...dropped.flatMap((r) => textsOf(rows, r)),
    ...textsBetween(rows, bodyEnd, rows.block.to),
  ];
  const titleAt = chooseTitle(above);
  return {
    title: above[titleAt] ?? "",
    notes: [...above.filter((_, i) => i !== titleAt), ...below]
      .slice(0, mostNotes)
      .concat(boxes.map((box) => box.text)),
  };
}

const named = /^(?:table|figure|appendix|annex|schedule|exhibit)\b/i;

/** A line that calls itself a table, nearest the header; else the line nearest it that is not only a unit. */
function chooseTitle(above: readonly string[]): number {
  const short = above.map(
    (text) => text.length <= longestLabel && !isUnitOnly(text) && !isNote(text),
  );
  for (let i = above.length - 1; i >= 0; i--)
    if (short[i] && /^table\b/i.test(above[i] ?? "")) return i;
  for (let i = above.length - 1; i >= 0; i--)
    if (short[i] && named.test(above[i] ?? "") && (above[i]?.length ?? 0) > 20) return i;
  for (let i = above.length - 1; i >= 0; i--) if (short[i] && !aside.test(above[i] ?? "")) return i;
  for (let i = above.length - 1; i >= 0; i--)
    if (short[i] && !unitAside.test(above[i] ?? "")) return i;
  return -1;
}

/** Lines that only say how to read the figures. */
const unitAside = /^\(.*\)$|^(?:all )?(?:figures|amounts|values)\b|^£/i;
/** Lines that speak about a table without naming it. */
const aside = /^\(.*\)$|^(?:all )?(?:figures|amounts|values)\b|^as at\b|^to \d|^£/i;

function textsBetween(rows: BlockRows, from: number, to: number): string[] {
  const texts: string[] = [];
  for (let r = from; r < to && texts.length < mostNotes; r++)
    if (!rows.isFigureRow(r)) texts.push(...textsOf(rows, r));
  return texts;
}

function textsOf(rows: BlockRows, r: number): string[] {
  const parts: string[] = [];
  rows.each(r, (cell) => parts.push(cell.text.replace(/\s+/g, " ").trim()));
  const text = parts.filter((part) => part !== "").join(" ");
  return text === "" ? [] : [text];
}
