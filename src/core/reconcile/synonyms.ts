import type { Narrative } from "../claims/narrative";
import { initials, nameTokens } from "./names";

/** Brings the words of a name to those of its synonyms, so that two names of one line meet. */
export type Canon = (tokens: readonly string[]) => string[];

const spelledOut =
  /((?:[\p{Lu}][\p{L}’'-]{0,30}[ ,&]{1,3}(?:and |of |for |the )?){2,7})\(([A-Z]{2,7}s?)\)/gu;

/** Abbreviations that the text spells out itself: "External Placements Provisions (EPP)". */
function fromText(narratives: readonly Narrative[]): string[][] {
  const found = new Map<string, string>();
  for (const narrative of narratives)
    for (const { text } of narrative.paragraphs) {
      if (!text.includes("(")) continue;
      for (const [, name = "", short = ""] of text.matchAll(spelledOut)) {
        const letters = short.toLowerCase();
        const words = name.trim().split(/\s+/);
        for (let from = 0; from <= words.length - 2; from++) {
          const part = words.slice(from).join(" ");
          const first =
            initials(part) ||
            words
              .slice(from)
              .map((word) => word.charAt(0).toLowerCase())
              .join("");
          if (first === letters) found.set(letters, part);
        }
      }
    }
  return [...found].map(([short, name]) => [short, name]);
}

/**
 * Builds the one function that all names go through. Each set of synonyms gets a word of its own that
 * stands for any of its members wherever all the member's words are present.
 */
export function buildCanon(
  sets: readonly (readonly string[])[],
  narratives: readonly Narrative[] = [],
): Canon {
  const members: { readonly words: readonly string[]; readonly stands: string }[] = [];
  [...sets, ...fromText(narratives)].forEach((set, index) => {
    for (const name of set) {
      const words = nameTokens(name);
      if (words.length > 0) members.push({ words, stands: `=${index}` });
    }
  });
  if (members.length === 0) return (tokens) => [...tokens];
  const byFirst = new Map<string, typeof members>();
  for (const member of members) {
    const first = member.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), member]);
  }
  return (tokens) => {
    const kept = new Set(tokens);
    const gone = new Set<string>();
    for (const token of tokens)
      for (const { words, stands } of byFirst.get(token) ?? [])
        if (words.every((word) => kept.has(word))) {
          for (const word of words) gone.add(word);
          kept.add(stands);
        }
    return [...kept].filter((token) => !gone.has(token));
  };
}
