import type { WordsPlace } from "../narrative/word/story";
import { editText, type TextEdit } from "./edit-text";
import type { Cut } from "./find-cut";
import type { SourcePlaces } from "./source-places";

/** A comment's range in the XML of the main part. */
export interface PlacedComment {
  readonly id: number;
  readonly from: Cut;
  readonly to: Cut;
}

/** How the elements of this part are to be written. */
export interface MarkupNames {
  /** Prefix with its colon: "w:". */
  readonly prefix: string;
  /** Declaration of that prefix where the part does not make it. */
  readonly declaration: string;
  /** Style of the comment's mark, where the document has it. */
  readonly referenceStyle: string | null;
}

interface Marks {
  readonly cut: Cut;
  readonly ends: string[];
  readonly starts: string[];
}

/** Writes the ranges and marks of comments into the main part; everything else stays character for character. */
export function placeComments(
  source: SourcePlaces,
  comments: readonly PlacedComment[],
  names: MarkupNames,
): string {
  const places = new Map<number, Marks>();
  const marksAt = (cut: Cut): Marks => {
    const known = places.get(cut.at);
    if (known) return known;
    const fresh = { cut, ends: [], starts: [] };
    places.set(cut.at, fresh);
    return fresh;
  };
  for (const { id, from, to } of comments) {
    marksAt(from).starts.push(element(names, "commentRangeStart", id));
    marksAt(to).ends.push(element(names, "commentRangeEnd", id) + reference(names, id));
  }
  const split = new Set<WordsPlace>();
  const edits: TextEdit[] = [];
  for (const [at, { cut, ends, starts }] of places) {
    const marks = ends.join("") + starts.join("");
    edits.push({ start: at, end: at, text: cut.close + marks + cut.reopen });
    if (cut.split && !cut.split.preserved) split.add(cut.split);
  }
  for (const words of split) edits.push(...keepBlanks(source, words));
  return editText(source.xml, edits);
}

function element(names: MarkupNames, name: string, id: number): string {
  const { prefix, declaration } = names;
  return `<${prefix}${name}${declaration} ${prefix}id="${id}"/>`;
}

function reference(names: MarkupNames, id: number): string {
  const { prefix: w, declaration, referenceStyle } = names;
  const style =
    referenceStyle === null ? "" : `<${w}rPr><${w}rStyle ${w}val="${referenceStyle}"/></${w}rPr>`;
  return `<${w}r${declaration}>${style}<${w}commentReference ${w}id="${id}"/></${w}r>`;
}

/**
 * Words that are split keep the blanks at the split, so their element must say that blanks count; those at its
 * edges, which did not count before, are taken out.
 */
function keepBlanks(source: SourcePlaces, words: WordsPlace): TextEdit[] {
  const tag = source.xml.slice(words.elementStart, words.contentStart);
  const space = / xml:space\s*=\s*(?:"[^"]*"|'[^']*')/;
  const kept = space.test(tag)
    ? tag.replace(space, ' xml:space="preserve"')
    : `${tag.slice(0, -1)} xml:space="preserve">`;
  const { contentStart, contentEnd } = source.of(words) ?? words;
  return [
    { start: words.elementStart, end: contentStart, text: kept },
    { start: contentEnd, end: words.contentEnd, text: "" },
  ];
}
