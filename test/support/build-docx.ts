import { strToU8, zipSync, type Zippable } from "fflate";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespaces = [
  `xmlns:w="${w}"`,
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** Inner XML of each part; a part that is left out is not in the package. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Further entries of the zip, whole. */
  readonly extra?: Readonly<Record<string, string | Uint8Array>>;
  /** In place of the whole main part. */
  readonly document?: string;
}

const secondary = ["styles", "numbering", "footnotes", "endnotes", "comments"] as const;

/** A Word document made of parts, as a test needs it. */
export function buildDocx(parts: DocxParts): Uint8Array {
  const entries: Zippable = {};
  const overrides = [contentType("document", "document.main")];
  const relationships: string[] = [];
  for (const part of secondary) {
    const xml = parts[part];
    if (xml === undefined) continue;
    overrides.push(contentType(part, part));
    relationships.push(
      `<Relationship Id="rId${relationships.length + 1}" Type="${office}/${part}" Target="${part}.xml"/>`,
    );
    entries[`word/${part}.xml`] = strToU8(
      `${declaration}<w:${part} ${namespaces}>${xml}</w:${part}>`,
    );
  }
  const files: Zippable = {
    "[Content_Types].xml": strToU8(
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    ),
    "_rels/.rels": strToU8(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      parts.document ??
        `${declaration}<w:document ${namespaces}><w:body>${parts.body}<w:sectPr/></w:body></w:document>`,
    ),
    "word/_rels/document.xml.rels": strToU8(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join("")}</Relationships>`,
    ),
    ...entries,
  };
  for (const [name, contents] of Object.entries(parts.extra ?? {}))
    files[name] = typeof contents === "string" ? strToU8(contents) : contents;
  return zipSync(files);
}

function contentType(part: string, kind: string): string {
  return `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
}

/** A paragraph: properties as XML, then runs as XML or plain words. */
export function p(content: string, properties = ""): string {
  const runs = content.startsWith("<") ? content : r(content);
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run of words. */
export function r(words: string, properties = ""): string {
  const own = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A table of cells of plain words, or of XML where they start with a tag. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (words: string) => `<w:tc>${words.startsWith("<w:p>") ? words : p(words)}</w:tc>`;
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A list definition from "decimal %1." and the like, one a level, and a list of that id that uses it. */
export function list(id: number, ...levels: readonly string[]): { abstract: string; num: string } {
  const xml = levels.map((level, at) => {
    const [format = "", text = ""] = level.split(" ");
    return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  });
  return {
    abstract: `<w:abstractNum w:abstractNumId="${id}">${xml.join("")}</w:abstractNum>`,
    num: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
  };
}

/** Paragraph properties that put it in a list. */
export function inList(numId: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}
