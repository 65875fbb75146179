import { ZipPackage } from "../zip/zip-package";
import { readRelations } from "../workbook/xlsx/relations";
import { childrenOf, readXml } from "../workbook/xml/xml-element";

/** When the program that wrote an Office file last saved it, as the file itself says: ISO 8601, or null. */
export function lastSaved(name: string, bytes: Uint8Array): string | null {
  try {
    const file = new ZipPackage(name, bytes);
    for (const { type, path } of readRelations(file, "")) {
      if (type !== "core-properties" || !file.has(path)) continue;
      const said = childrenOf(readXml(file, path), "modified")[0]?.text.trim() ?? "";
      const time = new Date(said);
      if (said !== "" && !Number.isNaN(time.getTime())) return time.toISOString();
    }
  } catch {
    // Text, or a file that keeps its time in another way.
  }
  return null;
}
