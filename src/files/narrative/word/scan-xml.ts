import { SaxesParser } from "saxes";
import { UnreadableFile } from "../../unreadable-file";
import { XmlNames } from "./xml-names";

/** Elements within elements beyond this are not written by any program we know. */
const deepest = 1000;

/** A start tag; names carry the readers' own prefixes, offsets are those of the text that is scanned. */
export interface XmlElement {
  readonly name: string;
  /** As the file writes it. */
  readonly rawName: string;
  attribute(name: string): string | undefined;
  readonly selfClosing: boolean;
  /** Offset of its "<". */
  start(): number;
  /** Offset after its ">". */
  readonly end: number;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  /** `start` gives the offset of the end tag's "<" (of the element itself where it closes itself), `end` that after its ">". */
  close(name: string, start: () => number, end: number): void;
  text(text: string): void;
}

/**
 * Walks well-formed XML once. A document type, and with it every entity of the file's own making, is refused
 * before anything is expanded; nothing outside the text is ever fetched.
 *
 * @param part name of the part, for messages.
 * @throws UnreadableFile
 */
export function scanXml(xml: string, file: string, part: string, handler: XmlHandler): XmlNames {
  const names = new XmlNames();
  const parser = new SaxesParser({ xmlns: false, position: true });
  let depth = 0;
  const refuse = (reason: string): never => {
    throw new UnreadableFile(
      file,
      reason,
      "Open it in Word, save a copy as a Word document, and use the copy",
    );
  };
  const startOfTag = () => xml.lastIndexOf("<", parser.position - 1);
  parser.on("doctype", () =>
    refuse(`“${part}” holds a document type, which Word never writes and which can hide harm`),
  );
  parser.on("error", () => refuse(`the file is damaged: “${part}” is not well formed`));
  parser.on("opentag", (tag) => {
    depth++;
    if (depth > deepest) refuse(`“${part}” is nested too deeply to be a report`);
    const attributes = tag.attributes as Record<string, string>;
    names.enter(depth, attributes);
    handler.open(new Tag(tag.name, attributes, tag.isSelfClosing, parser.position, names, xml));
  });
  parser.on("closetag", (tag) => {
    handler.close(names.element(tag.name), startOfTag, parser.position);
    names.leave(depth);
    depth--;
  });
  parser.on("text", (text) => handler.text(text));
  parser.on("cdata", (text) => handler.text(text));
  parser.write(xml).close();
  return names;
}

class Tag implements XmlElement {
  readonly name: string;

  constructor(
    readonly rawName: string,
    private readonly attributes: Record<string, string>,
    readonly selfClosing: boolean,
    readonly end: number,
    private readonly names: XmlNames,
    private readonly xml: string,
  ) {
    this.name = names.element(rawName);
  }

  start(): number {
    return this.xml.lastIndexOf("<", this.end - 1);
  }

  attribute(name: string): string | undefined {
    const direct = this.attributes[name];
    if (direct !== undefined && this.names.attribute(name) === name) return direct;
    for (const raw in this.attributes)
      if (this.names.attribute(raw) === name) return this.attributes[raw];
    return undefined;
  }
}
