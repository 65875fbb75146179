import type { Narrative } from "../claims/narrative";
import { ReviewMemory } from "../review-memory";
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
 * Builds the one function that all names go through. Of each set of synonyms the first full name stands for all:
 * wherever all the words of another member are present, they give way to its words. Names that are written in full
 * are left as they are, so that a part of them still tells.
 */
export function buildCanon(
  sets: readonly (readonly string[])[],
  narratives: readonly Narrative[] = [],
  memory = new ReviewMemory(),
): Canon {
  return memory.recall(canonOf, memory.unchanged("synonyms", [...sets, ...fromText(narratives)]));
}

function canonOf(sets: readonly (readonly string[])[]): Canon {
  const byFirst = new Map<string, Member[]>();
  for (const set of sets) {
    const names = set.map(nameTokens).filter((words) => words.length > 0);
    const full = names.find((words) => words.length > 1) ?? names[0] ?? [];
    for (const words of names) {
      const [first] = words;
      if (first === undefined || words === full) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, full }]);
    }
  }
  if (byFirst.size === 0) return (tokens) => [...tokens];
  return (tokens) => {
    const said = new Set(tokens);
    const kept = new Set(tokens);
    for (const token of tokens)
      for (const { words, full } of byFirst.get(token) ?? []) {
        if (!words.every((word) => said.has(word))) continue;
        for (const word of words) kept.delete(word);
        for (const word of full) kept.add(word);
      }
    return [...kept];
  };
}

interface Member {
  readonly words: readonly string[];
  readonly full: readonly string[];
}
