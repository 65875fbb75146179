import { scanXml } from "../narrative/word/scan-xml";

/**
 * Adds elements at the end of a part's root element.
 *
 * @param content what to add, given the root's own prefix with its colon ("" where it has none).
 */
export function appendToRoot(
  file: string,
  part: string,
  xml: string,
  content: (prefix: string) => string,
): string {
  let depth = 0;
  let rawName = "";
  let selfClosing = false;
  let closeStart = xml.length;
  scanXml(xml, file, part, {
    open(element) {
      if (depth++ > 0) return;
      ({ rawName, selfClosing } = element);
    },
    close(_, start) {
      if (--depth === 0) closeStart = start();
    },
    text: () => undefined,
  });
  const added = content(rawName.includes(":") ? `${rawName.slice(0, rawName.indexOf(":"))}:` : "");
  if (!selfClosing) return xml.slice(0, closeStart) + added + xml.slice(closeStart);
  const slash = xml.indexOf("/>", closeStart);
  return `${xml.slice(0, slash)}>${added}</${rawName}>${xml.slice(slash + 2)}`;
}
