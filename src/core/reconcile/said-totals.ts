import type { Line, LineIndex } from "./lines";
import type { Prospect } from "./candidates";

/** Labels of totals are no longer than this many words, and the words that say one stand this close. */
const longest = 6;
const reach = 14;

const known = new WeakMap<LineIndex, ReadonlyMap<string, readonly Line[]>>();

/**
 * The totals whose whole label the words before an amount say: "the net cost of services", "total expenditure". Such
 * labels are made of words of the genre only, which name no line by themselves but do so in their order.
 */
export function saidTotals({ passage, query }: Prospect, index: LineIndex): readonly Line[] {
  if (query.tells) return [];
  const totals = known.get(index) ?? totalsByLabel(index);
  known.set(index, totals);
  if (totals.size === 0) return [];
  const words = wordsOf(passage.before).slice(-reach);
  for (let size = longest; size >= 2; size--)
    for (let from = words.length - size; from >= 0; from--) {
      const found = totals.get(words.slice(from, from + size).join(" "));
      if (found) return found;
    }
  return [];
}

function totalsByLabel({ lines }: LineIndex): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    if (!line.adds) continue;
    const words = wordsOf(line.facet.table.rows[line.row]?.label ?? "");
    if (words.length < 2 || words.length > longest) continue;
    const label = words.join(" ");
    const same = found.get(label);
    if (same) same.push(line);
    else found.set(label, [line]);
  }
  return found;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}
