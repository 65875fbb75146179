import { distance } from "fastest-levenshtein";
import type { LineIndex } from "./lines";
import { initials, nameTokens } from "./names";
import type { Passage } from "./passages";
import type { Canon } from "./synonyms";

/** What a claim says it is about, as words that can be held against a line's name. */
export interface SubjectQuery {
  /** Telling words of the subject. */
  readonly subject: ReadonlySet<string>;
  /** Of the headings over it, the innermost heading by itself, and of the clause it stands in. */
  readonly headings: ReadonlySet<string>;
  readonly innermost: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly initials: string;
  /** Short capital words of the subject that may be a line's initials. */
  readonly shorts: readonly string[];
  /** The subject was said, not taken from the words around. */
  readonly stated: boolean;
  /** Weight of a word: rare words of the workbook much, words of the report's own title little. */
  weight(token: string): number;
  /** How many lines of the workbook bear the word. */
  spread(token: string): number;
}

/** Words that the whole report is about weigh this share of any other. */
const topicShare = 0.3;

/** Makes queries; remembers what it found out about words and headings. */
export function queryMaker(index: LineIndex, canon: Canon, topic: ReadonlySet<string>) {
  const spelling = speller(index);
  const seen = new Map<string, readonly string[]>();
  const read = (text: string): readonly string[] => {
    const known = seen.get(text);
    if (known) return known;
    const tokens = canon(nameTokens(text).map(spelling));
    seen.set(text, tokens);
    return tokens;
  };
  const weight = (token: string): number =>
    index.weight(token) * (topic.has(token) ? topicShare : 1);
  const spread = (token: string): number => index.byToken.get(token)?.length ?? 0;
  return (passage: Passage, other?: string): SubjectQuery => {
    const { claim } = passage;
    const text = other ?? claim.subject.value;
    return {
      subject: new Set(read(text)),
      headings: new Set(claim.headings.flatMap((heading) => read(heading))),
      innermost: new Set(read(claim.headings.at(-1) ?? "")),
      clause: new Set([...read(passage.before), ...read(passage.after)]),
      initials: initials(text),
      shorts: (text.match(/\b[A-Z]{3,7}\b/g) ?? []).map((short) => short.toLowerCase()),
      stated: claim.subject.by === "stated",
      weight,
      spread,
    };
  };
}

/** Takes a word that no line has for the line's word it is one letter away from. */
function speller(index: LineIndex): (token: string) => string {
  const byStart = new Map<string, string[]>();
  for (const token of index.byToken.keys())
    if (token.length >= 6) {
      const start = token.slice(0, 2);
      byStart.set(start, [...(byStart.get(start) ?? []), token]);
    }
  const known = new Map<string, string>();
  return (token) => {
    if (token.length < 6 || index.byToken.has(token)) return token;
    const before = known.get(token);
    if (before !== undefined) return before;
    const near = (byStart.get(token.slice(0, 2)) ?? []).find(
      (word) => Math.abs(word.length - token.length) <= 1 && distance(word, token) === 1,
    );
    known.set(token, near ?? token);
    return near ?? token;
  };
}
