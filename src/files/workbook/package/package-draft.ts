import { openZip, type ZipArchive } from "../../zip/open-zip";
import { rewriteZip } from "../../zip/rewrite-zip";
import { toUtf8 } from "../xml/to-utf8";
import { attribute, childPieces, escapeXml, rootPiece } from "../xml/xml-tags";

const relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A pointer from one part to another. */
export interface DraftRelation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  /** Path inside the package. */
  readonly path: string;
}

const largest = 512 * 1024 * 1024;

/** A package in which parts are being changed; what nobody touches goes into the copy byte for byte. */
export class PackageDraft {
  readonly #archive: ZipArchive;
  readonly #changed = new Map<string, string>();
  readonly #removed = new Set<string>();

  constructor(name: string, bytes: Uint8Array) {
    this.#archive = openZip(name, bytes);
  }

  has(path: string): boolean {
    if (this.#removed.has(path)) return false;
    return this.#changed.has(path) || this.#archive.find(path) !== undefined;
  }

  read(path: string): string {
    const draft = this.#changed.get(path);
    if (draft !== undefined) return draft;
    const entry = this.#archive.find(path);
    if (!entry) throw new Error(`The package has no part ${path}.`);
    const text = new TextDecoder().decode(toUtf8(this.#archive.read(entry, largest)));
    return text;
  }

  /** Changes a part, or adds one; the same text as before changes nothing. */
  write(path: string, text: string): void {
    if (this.has(path) && this.read(path) === text) return;
    this.#changed.set(path, text);
  }

  /** Takes a part out of the package, with its own pointers. */
  remove(path: string): void {
    this.undescribe(path);
    for (const gone of [path, relationsPath(path)]) {
      this.#changed.delete(gone);
      this.#removed.add(gone);
    }
  }

  /** A path that no part has yet: `prefix1suffix`, `prefix2suffix` and so on. */
  freePath(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${String(number)}${suffix}`)) number++;
    return `${prefix}${String(number)}${suffix}`;
  }

  relations(part: string): DraftRelation[] {
    const path = relationsPath(part);
    if (!this.has(path)) return [];
    const xml = this.read(path);
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    return childPieces(xml, rootPiece(xml).tagEnd).flatMap(({ start, tagEnd }) => {
      const tag = xml.slice(start, tagEnd);
      if (attribute(tag, "TargetMode") === "External") return [];
      const type = attribute(tag, "Type") ?? "";
      return [
        {
          id: attribute(tag, "Id") ?? "",
          type: type.slice(type.lastIndexOf("/") + 1),
          path: resolve(folder, attribute(tag, "Target") ?? ""),
        },
      ];
    });
  }

  /** Points from one part to another and gives the pointer's id. */
  relate(part: string, type: string, target: string): string {
    const path = relationsPath(part);
    const xml = this.has(path)
      ? this.read(path)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationsNamespace}"></Relationships>`;
    const root = rootPiece(xml);
    const taken = new Set(
      childPieces(xml, root.tagEnd).map(({ start, tagEnd }) =>
        attribute(xml.slice(start, tagEnd), "Id"),
      ),
    );
    let number = 1;
    while (taken.has(`rId${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    const written = `<${root.prefix}Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${escapeXml(`/${target}`)}"/>`;
    this.write(path, inserted(xml, root, written));
    return id;
  }

  /** Takes a pointer away. */
  unrelate(part: string, id: string): void {
    const path = relationsPath(part);
    const xml = this.read(path);
    const piece = childPieces(xml, rootPiece(xml).tagEnd).find(
      ({ start, tagEnd }) => attribute(xml.slice(start, tagEnd), "Id") === id,
    );
    if (piece) this.write(path, xml.slice(0, piece.start) + xml.slice(piece.end));
  }

  /** Says what kind of part stands at a path. */
  describe(path: string, contentType: string): void {
    const types = "[Content_Types].xml";
    const xml = this.read(types);
    const root = rootPiece(xml);
    const known = childPieces(xml, root.tagEnd).some(
      ({ start, tagEnd }) => attribute(xml.slice(start, tagEnd), "PartName") === `/${path}`,
    );
    if (known) return;
    const written = `<${root.prefix}Override PartName="${escapeXml(`/${path}`)}" ContentType="${contentType}"/>`;
    this.write(types, inserted(xml, root, written));
  }

  private undescribe(path: string): void {
    const types = "[Content_Types].xml";
    if (!this.has(types)) return;
    const xml = this.read(types);
    const piece = childPieces(xml, rootPiece(xml).tagEnd).find(
      ({ start, tagEnd }) => attribute(xml.slice(start, tagEnd), "PartName") === `/${path}`,
    );
    if (piece) this.write(types, xml.slice(0, piece.start) + xml.slice(piece.end));
  }

  finish(): Uint8Array {
    const isChanged = this.#changed.size + this.#removed.size > 0;
    return isChanged
      ? rewriteZip(this.#archive, this.#changed, this.#removed)
      : this.#archive.bytes;
  }
}

/** A text with something put at the end of its root element. */
export function inserted(
  xml: string,
  root: { tagEnd: number; contentEnd: number; start: number; end: number },
  written: string,
): string {
  if (root.contentEnd !== root.end)
    return xml.slice(0, root.contentEnd) + written + xml.slice(root.contentEnd);
  // An empty element is opened up.
  const tag = xml.slice(root.start, root.tagEnd).replace(/\s*\/>$/, ">");
  const name = /^<([^\s>]+)/.exec(tag)?.[1] ?? "";
  return `${xml.slice(0, root.start)}${tag}${written}</${name}>${xml.slice(root.end)}`;
}

function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/");
}
