import { isUnseen, isXmlBlank } from "../narrative/word/clean-text";
import type { WordsPlace } from "../narrative/word/story";

/** Where the XML writes the characters of one w:t element. */
export interface CharacterPlaces {
  /** Offset at which each UTF-16 unit of the words as read starts, and after which it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What counts as the element's contents: without blanks that XML drops at its edges. */
  readonly contentStart: number;
  readonly contentEnd: number;
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Finds the characters of words in a part's XML; each element is gone through once, however many marks it gets. */
export class SourcePlaces {
  private readonly found = new Map<WordsPlace, CharacterPlaces | null>();

  constructor(readonly xml: string) {}

  /**
   * Null where the contents are written in a way that cannot be cut (character data sections, comments within
   * the words).
   */
  of(words: WordsPlace): CharacterPlaces | null {
    const known = this.found.get(words);
    if (known !== undefined) return known;
    const places = this.read(words);
    this.found.set(words, places);
    return places;
  }

  private read({ contentStart, contentEnd, preserved }: WordsPlace): CharacterPlaces | null {
    const characters: string[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    for (let at = contentStart; at < contentEnd;) {
      const sign = this.xml[at] ?? "";
      if (sign === "<") return null;
      const [text, end] = this.character(sign, at);
      for (const unit of text.split("")) {
        characters.push(unit);
        starts.push(at);
        ends.push(end);
      }
      at = end;
    }
    let first = 0;
    let last = characters.length;
    if (!preserved) {
      while (first < last && isXmlBlank(characters[first])) first++;
      while (last > first && isXmlBlank(characters[last - 1])) last--;
    }
    const seen = (_: number, at: number) =>
      at >= first && at < last && !isUnseen(characters[at] ?? "");
    return {
      starts: starts.filter(seen),
      ends: ends.filter(seen),
      contentStart: starts[first] ?? contentStart,
      contentEnd: ends[last - 1] ?? contentEnd,
    };
  }

  /** The character written at an offset, and the offset after it. */
  private character(sign: string, at: number): [string, number] {
    if (sign === "&") {
      const end = this.xml.indexOf(";", at) + 1;
      return [decode(this.xml.slice(at + 1, end - 1)), end];
    }
    if (sign !== "\r") return [sign, at + 1];
    return ["\n", this.xml[at + 1] === "\n" ? at + 2 : at + 1];
  }
}

function decode(entity: string): string {
  const code = entity.startsWith("#x")
    ? Number.parseInt(entity.slice(2), 16)
    : entity.startsWith("#")
      ? Number(entity.slice(1))
      : null;
  return code === null ? (named[entity] ?? "") : String.fromCodePoint(code);
}
