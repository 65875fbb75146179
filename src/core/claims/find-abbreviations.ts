import { findAll } from "./text/find-all";
import type { Settings } from "../settings";
import type { Narrative } from "./narrative";
import { evenText } from "./text/even-text";

const explained = /\(["']?([A-Z][A-Za-z&]{1,9})s?["']?\)/g;

/**
 * Short forms and what they stand for, as the text explains them: "External Placements Provisions (EPP)", and
 * from the settings, sets of synonyms that hold one. Only initials of the words before count.
 */
export function findAbbreviations(
  narratives: readonly Narrative[],
  settings?: Settings,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const set of settings?.synonyms ?? []) {
    const short = set.find((name) => /^[A-Z&]{2,8}$/.test(name));
    const long = set.find((name) => name.includes(" "));
    if (short && long) found.set(short, long);
  }
  for (const { paragraphs } of narratives) {
    for (const paragraph of paragraphs) {
      if (!paragraph.text.includes("(")) continue;
      const text = evenText(paragraph.text);
      for (const match of findAll(explained, text)) {
        const short = match[1] ?? "";
        if (!/[A-Z].*[A-Z]/.test(short)) continue;
        const long = spelledOut(short, text.slice(Math.max(0, match.index - 90), match.index));
        if (long !== null) found.set(short, long);
      }
    }
  }
  return found;
}

const linking = /^(?:and|of|for|the|to|in|on|with|&)$/i;

/** The words before the brackets whose initials make the short form; linking words may be passed over. */
function spelledOut(short: string, before: string): string | null {
  const words = before.trim().split(/\s+/);
  const letters = [...short.replace(/[^A-Za-z]/g, "").toUpperCase()];
  let at = words.length - 1;
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    const initial = letters[letter] ?? "";
    while (at >= 0 && linking.test(words[at] ?? "") && !startsWith(words[at], initial)) at--;
    const word = words[at];
    if (word === undefined) return null;
    // "ASWs" and "LD" in "Looked-after": a hyphenated word may give two letters.
    const parts = word.split(/[-/]/);
    if (!parts.some((part) => startsWith(part, initial))) return null;
    at--;
  }
  return words.slice(at + 1).join(" ");
}

function startsWith(word: string | undefined, initial: string): boolean {
  return (
    word
      ?.replace(/^["'(]/, "")
      .charAt(0)
      .toUpperCase() === initial
  );
}
