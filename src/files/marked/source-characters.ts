import { isUnseen, isXmlBlank } from "../narrative/word/clean-text";
import type { WordsPlace } from "../narrative/word/story";

/** One UTF-16 unit of the words as read, and where the XML writes it. */
export interface SourceCharacter {
  readonly character: string;
  readonly start: number;
  readonly end: number;
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * The words of a w:t element unit by unit, as the reader takes them, with their places in the XML. Null where
 * the contents are written in a way that cannot be cut (character data sections, comments within the words).
 */
export function sourceCharacters(xml: string, words: WordsPlace): SourceCharacter[] | null {
  return keptCharacters(xml, words)?.filter(({ character }) => !isUnseen(character)) ?? null;
}

/** The same with those that leave nothing on the page: all that counts as the element's contents. */
export function keptCharacters(xml: string, words: WordsPlace): SourceCharacter[] | null {
  const found: SourceCharacter[] = [];
  for (let at = words.contentStart; at < words.contentEnd;) {
    const sign = xml[at] ?? "";
    if (sign === "<") return null;
    let end = at + 1;
    let text = sign;
    if (sign === "&") {
      end = xml.indexOf(";", at) + 1;
      text = decode(xml.slice(at + 1, end - 1));
    } else if (sign === "\r") {
      if (xml[end] === "\n") end++;
      text = "\n";
    }
    for (const character of text.split("")) found.push({ character, start: at, end });
    at = end;
  }
  return trimmed(found, words.preserved);
}

function decode(entity: string): string {
  const code = entity.startsWith("#x")
    ? Number.parseInt(entity.slice(2), 16)
    : entity.startsWith("#")
      ? Number(entity.slice(1))
      : null;
  return code === null ? (named[entity] ?? "") : String.fromCodePoint(code);
}

function trimmed(found: SourceCharacter[], preserved: boolean): SourceCharacter[] {
  if (preserved) return found;
  let start = 0;
  let end = found.length;
  while (start < end && isXmlBlank(found[start]?.character)) start++;
  while (end > start && isXmlBlank(found[end - 1]?.character)) end--;
  return found.slice(start, end);
}
