import type { ZipPackage } from "../../zip/zip-package";
import { decodeText, readAttributes } from "./decode-bytes";
import { XmlScanner } from "./xml-scanner";
import { toUtf8 } from "./to-utf8";

/** One element of a small part, its names without prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, that of its children left out. */
  readonly text: string;
}

/**
 * A whole part as a tree. Only for small parts: styles, relations, notes, drawings.
 * @throws DamagedPart | OversizedPart
 */
export function readXml(file: ZipPackage, path: string): XmlElement {
  return parseXml(file.read(path));
}

/**
 * A small document's bytes as a tree.
 * @throws DamagedPart where the XML is not well formed.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root = { name: "", attributes: new Map(), children: [] as XmlElement[], text: "" };
  type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };
  const stack: Growing[] = [root];
  const scanner = new XmlScanner({
    open(bytes, name, nameEnd, end) {
      const element: Growing = {
        name: decodeText(bytes, name, nameEnd),
        attributes: readAttributes(bytes, nameEnd, end),
        children: [],
        text: "",
      };
      stack[stack.length - 1]?.children.push(element);
      stack.push(element);
    },
    close() {
      stack.pop();
    },
    text(bytes, start, end, raw) {
      const element = stack[stack.length - 1];
      if (element) element.text += decodeText(bytes, start, end, raw);
    },
  });
  scanner.push(toUtf8(bytes), true);
  return root.children[0] as XmlElement;
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The children of a name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** Every element of a name at any depth, in order; inside a found one it looks no further. */
export function* descendantsOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children)
    if (child.name === name) yield child;
    else yield* descendantsOf(child, name);
}

/** Whether a switch is on: present without a value counts as on. */
export function isOn(value: string | undefined, missing = false): boolean {
  return value === undefined ? missing : value === "1" || value === "true" || value === "on";
}
