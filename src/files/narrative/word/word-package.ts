import { UnreadableFile } from "../../unreadable-file";
import { openZip, type ZipArchive } from "../../zip/open-zip";
import { scanXml } from "./scan-xml";

/** Far beyond the longest report's own words, and read in well under five seconds. */
const largestPart = 64 * 1024 * 1024;

export interface Relationship {
  readonly id: string;
  /** Last word of its type's address: "styles", "footnotes", "comments" … */
  readonly type: string;
  /** Name of the part it points at, without a leading slash; the address itself where it is outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** A Word file opened: its main part, and the parts that belong to it. */
export interface WordPackage {
  readonly file: string;
  readonly archive: ZipArchive;
  /** Name of the main part, usually "word/document.xml". */
  readonly main: string;
  readonly relationships: readonly Relationship[];
  /** Text of a part, or null where the package does not hold it. */
  read(part: string): string | null;
  /** Name of the first part of that relationship type that is there. */
  partOf(type: string): string | null;
}

/** Where a part's own relationships are kept. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/**
 * Opens a Word document's package.
 *
 * @throws UnreadableFile where it is not a zip, not a Word document, damaged, or made to do harm.
 */
export function openWordPackage(file: string, bytes: Uint8Array): WordPackage {
  const archive = openZip(file, bytes);
  const read = (part: string): string | null => {
    const entry = archive.find(part);
    return entry ? decodeXml(file, part, archive.read(entry, largestPart)) : null;
  };
  const roots = readRelationships(file, "", read("_rels/.rels"));
  const main = roots.find((rel) => rel.type === "officeDocument")?.target ?? "word/document.xml";
  if (!archive.find(main)) throw notWord(file, archive);
  if (/\bxl\/|\bppt\//.test(main)) throw notWord(file, archive);
  const relationships = readRelationships(file, main, read(relationshipsPart(main)));
  return {
    file,
    archive,
    main,
    relationships,
    read,
    partOf: (type) =>
      relationships.find((rel) => rel.type === type && !rel.external && archive.find(rel.target))
        ?.target ?? null,
  };
}

function notWord(file: string, archive: ZipArchive): UnreadableFile {
  if (archive.find("xl/workbook.xml") || archive.find("xl/workbook.bin"))
    return new UnreadableFile(
      file,
      "it is a workbook, not a report",
      "Give it as the workbook; prose on its sheets is read there",
    );
  if (archive.find("ppt/presentation.xml"))
    return new UnreadableFile(
      file,
      "it is a presentation, not a report",
      "Copy its words into a Word document or a text file",
    );
  if (archive.find("mimetype") && archive.find("content.xml"))
    return new UnreadableFile(
      file,
      "OpenDocument text is not read yet",
      "Save it as a Word document (.docx) or as plain text (.txt)",
    );
  return new UnreadableFile(
    file,
    "it is not a Word document: its main part is missing",
    "Open it in Word and save it as a Word document (.docx), or as plain text (.txt)",
  );
}

function readRelationships(file: string, part: string, xml: string | null): Relationship[] {
  if (xml === null) return [];
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const found: Relationship[] = [];
  scanXml(xml, file, relationshipsPart(part), {
    open(element) {
      if (element.name !== "rel:Relationship") return;
      const external = element.attribute("TargetMode") === "External";
      const target = element.attribute("Target") ?? "";
      const type = element.attribute("Type") ?? "";
      found.push({
        id: element.attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolvePart(folder, target),
        external,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

function resolvePart(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/"))
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  return path.join("/");
}

function decodeXml(file: string, part: string, bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(
      file,
      `the file is damaged: the characters of “${part}” cannot be read`,
      "Open it in Word, let Word repair it, and save it once more",
    );
  }
}
