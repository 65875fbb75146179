import { distance } from "fastest-levenshtein";
import type { LineIndex } from "./lines";
import { initials, nameTokens, spelling, tellingWeight } from "./names";
import type { Passage } from "./passages";
import type { Canon } from "./synonyms";

/** One name that a claim may be going by. */
export interface Name {
  readonly tokens: ReadonlySet<string>;
  readonly initials: string;
  /** As it is spelled. */
  readonly spelled: string;
  /** Short capital words that may be a line's initials. */
  readonly shorts: readonly string[];
  /** What a fit by this name is worth. */
  readonly share: number;
}

/** What a claim says it is about, as words that can be held against a line's name. */
export interface SubjectQuery {
  /** The subject, then the other words that say what it is about. */
  readonly names: readonly Name[];
  /** The headings, innermost first: what an amount is about that names nothing, or only its column. */
  readonly headingNames: readonly Name[];
  /** The subject has a word that tells something. */
  readonly tells: boolean;
  /** Telling words of the subject. */
  readonly subject: ReadonlySet<string>;
  /** Of the headings over it, the innermost heading by itself, and of the clause it stands in. */
  readonly headings: ReadonlySet<string>;
  readonly innermost: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  /** Words of the clause after the amount. */
  readonly after: () => ReadonlySet<string>;
  /** Words of the whole sentence. */
  readonly sentence: () => ReadonlySet<string>;
  /** The subject was said, not taken from the words around. */
  readonly stated: boolean;
  /** Weight of a word: rare words of the workbook much, words of the report's own title little. */
  weight(token: string): number;
  /** The word is of the report's own title: every line of it may bear or leave it. */
  isTopic(token: string): boolean;
  /** How many lines of the workbook bear the word. */
  spread(token: string): number;
}

/** Words that the whole report is about weigh this share of any other. */
const topicShare = 0.3;

/** Makes queries; remembers what it found out about words and headings. */
export function queryMaker(index: LineIndex, canon: Canon, topic: ReadonlySet<string>) {
  const correct = speller(index);
  const seen = new Map<string, readonly string[]>();
  const read = (text: string): readonly string[] => {
    const known = seen.get(text);
    if (known) return known;
    const tokens = canon(nameTokens(text).map(correct));
    seen.set(text, tokens);
    return tokens;
  };
  const asName = (words: string, share: number): Name => ({
    tokens: new Set(read(words)),
    initials: initials(words),
    spelled: spelling(words),
    shorts: (words.match(/\b[A-Z]{3,7}\b/g) ?? []).map((short) => short.toLowerCase()),
    share,
  });
  const byHeadings = new Map<string, readonly Name[]>();
  const headingNames = (headings: readonly string[]): readonly Name[] => {
    const key = headings.join("\n");
    const known = byHeadings.get(key);
    if (known) return known;
    const names = [...headings]
      .reverse()
      .slice(0, 3)
      .map((heading) => asName(heading, headingShare));
    byHeadings.set(key, names);
    return names;
  };
  const sets = new Map<string, ReadonlySet<string>>();
  const headingSet = (headings: readonly string[]): ReadonlySet<string> => {
    const key = headings.join("\n");
    const known = sets.get(key);
    if (known) return known;
    const set = new Set(headings.flatMap((heading) => read(heading)));
    sets.set(key, set);
    return set;
  };
  const weight = (token: string): number =>
    index.weight(token) * (topic.has(token) ? topicShare : 1);
  const spread = (token: string): number => index.byToken.get(token)?.length ?? 0;
  return (passage: Passage, other?: string): SubjectQuery => {
    const { claim } = passage;
    const text = other ?? claim.subject.value;
    const subject = asName(text, 1);
    const alike = other === undefined ? otherNames(passage) : [];
    return {
      names: [subject, ...alike.map((words) => asName(words, otherShare))],
      headingNames: headingNames(claim.headings),
      tells: [...subject.tokens].some(
        (token) => tellingWeight(token) === 1 && !topic.has(token) && spread(token) > 0,
      ),
      subject: subject.tokens,
      headings: headingSet(claim.headings),
      innermost: headingSet(claim.headings.slice(-1)),
      clause: new Set([...read(passage.before), ...read(passage.after)]),
      after: () => new Set(read(passage.after)),
      sentence: () => new Set(read(passage.text)),
      stated: claim.subject.by === "stated",
      weight,
      isTopic: (token) => topic.has(token),
      spread,
    };
  };
}

/** A name taken from the words around is worth this much of the subject itself. */
const otherShare = 0.88;
const headingShare = 0.75;
/** Names around are many in a long sentence; the nearest count. */
const most = 3;
const following =
  /^\s*\)?,?\s*(?:(?:is|was|are|were|relates?|comes?|came)\s+)?(?:of|for|from|on|in|relating to|in respect of|in relation to|towards?)\s+([^.;:()£]{3,70})/i;
const verbs = /\s(?:is|are|was|were|has|have|had|will|would|can|may|which|that|and|due|as|to)\s/i;

/** What else the words say the amount is about: the claim's own related words, and the phrase after it. */
function otherNames({ claim, after }: Passage): string[] {
  const names = [...(claim.related ?? [])];
  const phrase = following.exec(after)?.[1]?.split(verbs)[0];
  if (phrase) names.push(phrase);
  return names.slice(0, most);
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
