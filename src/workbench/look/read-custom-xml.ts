import type { ZipPackage } from "../../files/zip/zip-package";
import { readRelations } from "../../files/workbook/xlsx/relations";
import { toUtf8 } from "../../files/workbook/xml/to-utf8";
import { readXml } from "../../files/workbook/xml/xml-element";

/** A custom XML part where it stands in the package. */
export interface StoredXmlPart {
  readonly path: string;
  /** In braces, as Excel names it. */
  readonly id: string;
  readonly xml: string;
}

/** The custom XML parts of a workbook: what add-ins keep in it. */
export function readCustomXml(file: ZipPackage, bookPath: string): StoredXmlPart[] {
  return readRelations(file, bookPath)
    .filter(({ type, path }) => type === "customXml" && file.has(path))
    .map(({ path }, at) => ({
      path,
      id: readId(file, path) ?? `{00000000-0000-0000-FFFF-${String(at).padStart(12, "0")}}`,
      xml: new TextDecoder().decode(toUtf8(file.read(path))),
    }));
}

function readId(file: ZipPackage, path: string): string | undefined {
  const properties = readRelations(file, path).find(({ type }) => type === "customXmlProps");
  if (!properties || !file.has(properties.path)) return undefined;
  return readXml(file, properties.path).attributes.get("itemID");
}
