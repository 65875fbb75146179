import { relationshipsPart } from "../narrative/word/word-package";
import { scanXml } from "../narrative/word/scan-xml";
import type { WordDocument } from "../narrative/word/word-document";
import { appendToRoot } from "./append-to-root";

const mainNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const strictNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Address of the vocabulary that the document itself is written in. */
export function namespaceOf(xml: string): string {
  return xml.includes(`"${strictNamespace}"`) ? strictNamespace : mainNamespace;
}

/** Number from which new comments can count: beyond every id in the comments part and the main part. */
export function firstFreeId(document: WordDocument, main: string, comments: string | null): number {
  const { file, main: mainPart } = document.package;
  let highest = -1;
  const look = (part: string, xml: string) =>
    scanXml(xml, file, part, {
      open(element) {
        if (!element.name.startsWith("w:comment")) return;
        const id = Number(element.attribute("w:id") ?? -1);
        if (Number.isSafeInteger(id)) highest = Math.max(highest, id);
      },
      close: () => undefined,
      text: () => undefined,
    });
  look(mainPart, main);
  if (comments !== null) look("comments", comments);
  return highest + 1;
}

/** The parts that change when comments are added: the comments themselves and, where they are new, what names them. */
export function changedParts(
  document: WordDocument,
  namespace: string,
  write: (prefix: string, declared: string) => string,
): Map<string, string> {
  const { file, archive, main, read, partOf } = document.package;
  const changed = new Map<string, string>();
  const part = partOf("comments");
  const existing = part === null ? null : read(part);
  if (part !== null && existing !== null) {
    const declared = (prefix: string) => (prefix === "" ? ` xmlns:w="${namespace}"` : "");
    changed.set(
      part,
      appendToRoot(file, part, existing, (prefix) => write(prefix || "w:", declared(prefix))),
    );
    return changed;
  }
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  let name = "comments.xml";
  for (let n = 1; archive.find(folder + name); n++) name = `comments${n}.xml`;
  changed.set(
    folder + name,
    `${declaration}<w:comments xmlns:w="${namespace}">${write("w:", "")}</w:comments>`,
  );
  const relations = relationshipsPart(main);
  const empty = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const type =
    namespace === strictNamespace
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  const id = freeRelationshipId(document);
  changed.set(
    relations,
    appendToRoot(
      file,
      relations,
      read(relations) ?? empty,
      (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${name}"/>`,
    ),
  );
  const types = "[Content_Types].xml";
  changed.set(
    types,
    appendToRoot(
      file,
      types,
      read(types) ?? "",
      (prefix) =>
        `<${prefix}Override PartName="/${folder}${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`,
    ),
  );
  return changed;
}

function freeRelationshipId(document: WordDocument): string {
  const taken = new Set(document.package.relationships.map((relation) => relation.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  return `rId${number}`;
}
