import type { CommentSnapshot } from "../../../core/workbook/snapshot";
import type { ZipPackage } from "../../zip/zip-package";
import { childOf, childrenOf, descendantsOf, readXml, type XmlElement } from "../xml/xml-element";
import { decodeEscapes } from "./decode-escapes";
import { parseRange } from "./parse-range";

/** The notes of a sheet. A threaded comment leaves a stand-in note for older programs, passed over. */
export function readNotes(file: ZipPackage, path: string): CommentSnapshot[] {
  const root = readXml(file, path);
  const authors = childrenOf(childOf(root, "authors"), "author").map(({ text }) => text);
  return childrenOf(childOf(root, "commentList"), "comment").flatMap((comment) => {
    const author = authors[Number(comment.attributes.get("authorId"))] ?? "";
    if (author.startsWith("tc={")) return [];
    const body = childOf(comment, "text");
    return place("note", comment, author, body ? joinRuns(body) : "");
  });
}

/** The threaded comments of a sheet, replies included, in the order they stand in. */
export function readThreads(
  file: ZipPackage,
  path: string,
  people: ReadonlyMap<string, string>,
): CommentSnapshot[] {
  return childrenOf(readXml(file, path), "threadedComment").flatMap((comment) =>
    place(
      "comment",
      comment,
      people.get(comment.attributes.get("personId") ?? "") ?? "",
      childOf(comment, "text")?.text ?? "",
    ),
  );
}

/** Names of the people who wrote comments, by their id. */
export function readPeople(file: ZipPackage, path: string): Map<string, string> {
  return new Map(
    childrenOf(readXml(file, path), "person").map(({ attributes }) => [
      attributes.get("id") ?? "",
      attributes.get("displayName") ?? "",
    ]),
  );
}

function joinRuns(body: XmlElement): string {
  return [
    ...descendantsOf(
      { ...body, children: body.children.filter(({ name }) => name !== "rPh") },
      "t",
    ),
  ]
    .map(({ text }) => text)
    .join("");
}

function place(
  kind: "note" | "comment",
  { attributes }: XmlElement,
  author: string,
  text: string,
): CommentSnapshot[] {
  const range = parseRange(attributes.get("ref") ?? "");
  const said = decodeEscapes(text).trim();
  return range && said ? [{ kind, row: range.top, column: range.left, author, text: said }] : [];
}
