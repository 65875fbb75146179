import { readWordDocument } from "../narrative/word/read-word-document";
import { rewriteZip } from "../zip/rewrite-zip";
import { changedParts, firstFreeId, namespaceOf } from "./comments-part";
import type { DocxMark } from "./docx-mark";
import { findRange } from "./find-range";
import { placeComments, type MarkupNames, type PlacedComment } from "./place-comments";
import { SourcePlaces } from "./source-places";
import { writeComment } from "./write-comment";

export interface MarkOptions {
  /** Name of the original as it was read, for messages and for the names of its tables. */
  readonly name?: string;
  /** When the comments were made, as Word writes it: 2025-07-01T09:30:00Z. Left out, Word shows no date. */
  readonly date?: string;
}

/**
 * A copy of a Word report with a comment at each marked place, by "Crosscast". The original's bytes are not
 * touched; every part of the package that gets no mark is copied byte for byte; comments already there stay.
 *
 * @throws UnreadableFile where the original cannot be read; RangeError for a line or cell that it does not have.
 */
export async function markDocx(
  original: Uint8Array,
  marks: readonly DocxMark[],
  options: MarkOptions = {},
): Promise<Uint8Array> {
  if (marks.length === 0) return new Uint8Array(original);
  const document = readWordDocument(options.name ?? "the report", original);
  const { archive, main, read, partOf } = document.package;
  const xml = read(main) ?? "";
  const existing = partOf("comments");
  const first = firstFreeId(document, xml, existing === null ? null : read(existing));
  const styles = {
    text: document.styles.idOfName("annotation text"),
    reference: document.styles.idOfName("annotation reference"),
  };
  const source = new SourcePlaces(xml);
  const placed: PlacedComment[] = [];
  const texts: string[] = [];
  for (const mark of marks) {
    // Word has no comments on tables in footnotes.
    if ("sheet" in mark && (document.tables.get(mark.sheet)?.part ?? main) !== main) continue;
    const { from, to, about } = findRange(document, source, mark);
    placed.push({ id: first + placed.length, from, to });
    texts.push(about === null ? textOf(mark) : `About “${about}”:\n${textOf(mark)}`);
  }
  const namespace = namespaceOf(xml);
  const prefix = prefixOf(xml, namespace);
  const names: MarkupNames = {
    prefix: prefix === "" ? "w:" : prefix,
    declaration: prefix === "" ? ` xmlns:w="${namespace}"` : "",
    referenceStyle: styles.reference,
  };
  const changed = changedParts(document, namespace, (own, declaration) =>
    texts
      .map((text, index) =>
        writeComment(
          first + index,
          text,
          { prefix: own, declaration },
          styles,
          options.date ?? null,
        ),
      )
      .join(""),
  );
  changed.set(main, placeComments(source, placed, names));
  return rewriteZip(archive, changed);
}

/** A tick's comment starts with one. */
function textOf(mark: DocxMark): string {
  return mark.kind === "tick" && !mark.text.startsWith("✓") ? `✓ ${mark.text}` : mark.text;
}

/** Prefix, with its colon, that the part uses for Word's own elements; "" where it uses none. */
function prefixOf(xml: string, namespace: string): string {
  const declared = /xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g;
  for (const [, prefix, address] of xml.slice(0, 20_000).matchAll(declared))
    if (address === namespace) return `${prefix}:`;
  return "";
}
