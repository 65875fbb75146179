import type { Table } from "../tables/table";
import type { Line } from "./lines";
import { initials, isAddingWord, nameTokens, spelling } from "./names";
import type { Canon } from "./synonyms";

/** What the words of a row tell, whatever figures stand in it. */
export type NamedRow = Omit<Line, "id" | "facet" | "grand">;

const changes = /^(?:change|movement|difference|increase|decrease)\b/i;

/** Reads the names of a table's lines; headings are no lines. */
export function nameRows(table: Table, canon: Canon): readonly NamedRow[] {
  const words = wordsOf(canon);
  return table.rows.flatMap((row, index) => {
    if (row.kind === "heading") return [];
    const own = words(row.label);
    const section = new Set(words(row.section.join(" ")));
    for (const label of row.labels) for (const token of nameTokens(label)) section.add(token);
    const adds = row.kind === "total" || row.kind === "subtotal";
    const bare = adds ? own.filter((token) => !isAddingWord(token)) : own;
    const inner = words(row.section.at(-1) ?? "");
    const change = changes.test(row.label.trim());
    const borrowed = change || (adds && bare.length === 0);
    const named = !borrowed ? bare : inner.length > 0 ? inner : words(table.title);
    const heads = headsOf(row.label);
    return {
      row: index,
      tokens: named,
      heads: borrowed ? [] : heads.map(words).filter((head) => head.length > 0),
      section,
      above: [...section].filter((token) => !named.includes(token)),
      spellings: [row.label, ...heads].map(spelling).filter((one) => one !== ""),
      initials: initials(row.label),
      adds,
      borrowed,
      change,
      balance: /\b(?:surplus|deficit)\b/i.test(row.label),
    };
  });
}

/** The telling words of a text; the lines of a table share their headings. */
function wordsOf(canon: Canon): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    let words = known.get(text);
    if (!words) known.set(text, (words = canon(nameTokens(text))));
    return words;
  };
}

function headsOf(label: string): string[] {
  const cut = label.search(/\s[-–—]\s|\(|:/);
  const sides = label.includes(" / ") ? label.split(" / ").slice(0, 3) : [];
  return cut > 2 ? [label.slice(0, cut), ...sides] : sides;
}
