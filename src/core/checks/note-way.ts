import type { Table } from "../tables/table";

/** What a heading or note says of the sign of an overspend: +1 positive, −1 negative. */
export interface NoteWay {
  readonly way: 1 | -1;
  readonly note: string;
}

const good = /^(?:under|surplus|fav)/i;
const inBrackets =
  /(?:brackets?|parenthes[ie]s|\( ?\)|minus|negative)[^.;,]{0,30}?\b(?:denotes?|indicates?|means?|represents?|shows?|signif\w+|are|is|=|–|-)\W{0,3}(?:an? |the )?(?:projected |forecast |net )?(under ?-?spen\w*|favourable|surplus\w*|over ?-?spen\w*|adverse|deficit\w*)/i;

/**
 * Reads “(Under)/Overspend” in the column's heading, then notes such as “figures in brackets are underspends”; null
 * where neither speaks of signs.
 */
export function noteWay(table: Table, column: number): NoteWay | null {
  const header = table.columns[column]?.header ?? "";
  const word = /\(\s?(under|over|surplus|deficit|fav\w*|adv\w*)[ -]?(?:spen\w*)?\s?\)\s?\//i.exec(
    header,
  );
  if (word?.[1]) return { way: good.test(word[1]) ? 1 : -1, note: header };
  const after = /\/\s?\(\s?(under|over|surplus|deficit|fav\w*|adv\w*)/i.exec(header);
  if (after?.[1]) return { way: good.test(after[1]) ? 1 : -1, note: header };
  for (const note of [table.title, ...table.notes]) {
    const said = inBrackets.exec(note.slice(0, 400));
    if (said?.[1]) return { way: good.test(said[1]) ? 1 : -1, note: clip(note) };
  }
  return null;
}

function clip(note: string): string {
  return note.length > 120 ? `${note.slice(0, 119)}…` : note;
}
