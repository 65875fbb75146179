/** Prefixes by which the readers know the vocabularies they care for, whatever prefix a file uses. */
const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
  "http://purl.oclc.org/ooxml/drawingml/picture": "pic",
  "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
  "http://purl.oclc.org/ooxml/drawingml/chart": "c",
  "http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
  "http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
};

type Scope = ReadonlyMap<string, string>;

/** Translates the names of one XML text into the readers' own prefixes, following its namespace declarations. */
export class XmlNames {
  private scope: Scope = new Map([["xml", "xml"]]);
  private readonly outer: { readonly depth: number; readonly scope: Scope }[] = [];
  private known = new Map<string, string>();

  /** Namespace address of each prefix declared so far on the root, by the file's own prefix. */
  readonly declared = new Map<string, string>();

  /** To be called for each start tag, before its name is translated. */
  enter(depth: number, attributes: Readonly<Record<string, string>>): void {
    let inner: Map<string, string> | null = null;
    for (const name in attributes) {
      if (!name.startsWith("xmlns") || (name.length > 5 && name[5] !== ":")) continue;
      const own = name.slice(6);
      const address = attributes[name] ?? "";
      inner ??= new Map(this.scope);
      inner.set(own, prefixes[address] ?? `?${own}`);
      if (!this.declared.has(own)) this.declared.set(own, address);
    }
    if (!inner) return;
    this.outer.push({ depth, scope: this.scope });
    this.scope = inner;
    this.known = new Map();
  }

  leave(depth: number): void {
    const last = this.outer[this.outer.length - 1];
    if (last?.depth !== depth) return;
    this.outer.pop();
    this.scope = last.scope;
    this.known = new Map();
  }

  element(name: string): string {
    return this.known.get(name) ?? this.translate(name, true);
  }

  /** An attribute without a prefix belongs to no vocabulary and keeps its name. */
  attribute(name: string): string {
    return name.includes(":") ? (this.known.get(name) ?? this.translate(name, false)) : name;
  }

  private translate(name: string, element: boolean): string {
    const colon = name.indexOf(":");
    const own = colon < 0 ? "" : name.slice(0, colon);
    const prefix = this.scope.get(own) ?? (own === "" ? "" : `?${own}`);
    const local = name.slice(colon + 1);
    const result = prefix === "" ? local : `${prefix}:${local}`;
    if (element || colon >= 0) this.known.set(name, result);
    return result;
  }
}
