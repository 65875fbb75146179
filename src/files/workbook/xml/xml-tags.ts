/** A tag as it stands in a text of XML. */
export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  /** `x:` where tags carry one. */
  readonly prefix: string;
  readonly start: number;
  /** One after its `>`. */
  readonly end: number;
  readonly kind: "open" | "close" | "empty";
}

/** The end of a tag that starts at `start`: its attributes may hold `>`. */
function endOfTag(xml: string, start: number): number {
  let quote = "";
  for (let at = start; at < xml.length; at++) {
    const character = xml[at];
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at + 1;
  }
  return xml.length;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? xml.length : at + mark.length;
}

const nameEnd = /[\s/>]/g;

/**
 * The tags of a text of XML, in order, from a place on; comments, CDATA and instructions are passed
 * over. The text was read before, so it is known to be well formed.
 */
export function* xmlTags(xml: string, from = 0): Generator<XmlTag> {
  let at = from;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start < 0) return;
    if (xml.startsWith("<!--", start)) at = after(xml, "-->", start);
    else if (xml.startsWith("<![CDATA[", start)) at = after(xml, "]]>", start);
    else if (xml.startsWith("<?", start)) at = after(xml, "?>", start);
    else {
      const end = endOfTag(xml, start);
      const closing = xml[start + 1] === "/";
      nameEnd.lastIndex = start + 2;
      const full = xml.slice(start + (closing ? 2 : 1), nameEnd.exec(xml)?.index ?? end);
      const colon = full.indexOf(":") + 1;
      yield {
        name: full.slice(colon),
        prefix: full.slice(0, colon),
        start,
        end,
        kind: closing ? "close" : xml[end - 2] === "/" ? "empty" : "open",
      };
      at = end;
    }
  }
}

/** An element with its place: from its first tag to the end of its last. */
export interface XmlPiece {
  readonly name: string;
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
  /** Where its opening tag ends. */
  readonly tagEnd: number;
  /** Where its content ends; the same as `tagEnd` where it is empty. */
  readonly contentEnd: number;
}

/** The children of the element whose content begins at `from`, until it is closed. */
export function childPieces(xml: string, from: number): XmlPiece[] {
  const pieces: XmlPiece[] = [];
  let depth = 0;
  let open: XmlTag | null = null;
  for (const tag of xmlTags(xml, from)) {
    if (tag.kind === "close") {
      if (depth === 0) break;
      if (--depth === 0 && open)
        pieces.push({ ...placeOf(open), end: tag.end, contentEnd: tag.start });
    } else if (tag.kind === "open") {
      if (depth++ === 0) open = tag;
    } else if (depth === 0) pieces.push({ ...placeOf(tag), end: tag.end, contentEnd: tag.end });
  }
  return pieces;
}

function placeOf({ name, prefix, start, end }: XmlTag): Omit<XmlPiece, "end" | "contentEnd"> {
  return { name, prefix, start, tagEnd: end };
}

/** The root element of a text. */
export function rootPiece(xml: string): XmlPiece {
  const [root] = childPieces(xml, 0);
  if (!root) throw new Error("The part has no root element.");
  return root;
}

/** An attribute's value as it is written, entities and all; names with a prefix are given with it. */
export function attribute(tag: string, name: string): string | undefined {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const match = pattern.exec(tag);
  return match ? (match[1] ?? match[2]) : undefined;
}

/** A tag with an attribute set; null takes it out. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = value === null ? "" : ` ${name}="${value}"`;
  if (pattern.test(tag)) return tag.replace(pattern, () => written);
  return tag.replace(/\s*(\/?>)$/, (_, end: string) => written + end);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Text as XML writes it. Control characters that XML has no way to write are left out. */
export function escapeXml(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (character) => entities[character] ?? character)
      // Control characters but for tab and line end.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
  );
}
