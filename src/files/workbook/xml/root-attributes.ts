import type { ZipPackage } from "../../zip/zip-package";
import { readAttributes } from "./decode-bytes";
import { streamXml } from "./stream-xml";
import { XmlScanner } from "./xml-scanner";

/** The values of the attributes of a part's outermost element: what it declares, its namespace among it. */
export function rootAttributes(file: ZipPackage, path: string): readonly string[] {
  let found: readonly string[] | undefined;
  const scanner = new XmlScanner({
    open: (bytes, _, nameEnd, end) => {
      found ??= [...readAttributes(bytes, nameEnd, end).values()];
    },
    close: () => undefined,
    text: () => undefined,
  });
  streamXml(file, path, scanner);
  return found ?? [];
}
