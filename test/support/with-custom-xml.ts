import { openZip } from "../../src/files/zip/open-zip";
import { rewriteZip } from "../../src/files/zip/rewrite-zip";

const rels = "xl/_rels/workbook.xml.rels";
const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** A workbook's file with custom XML parts, as Excel keeps them. */
export function withCustomXml(bytes: Uint8Array, parts: readonly string[]): Uint8Array {
  const archive = openZip("workbook.xlsx", bytes);
  const entry = archive.find(rels);
  if (!entry) throw new Error("The workbook has no relations.");
  const before = new TextDecoder().decode(archive.read(entry, 1_000_000));
  const added = parts.map(
    (_, at) =>
      `<Relationship Id="rIdCustom${String(at)}" Type="${type}" Target="../customXml/item${String(at + 1)}.xml"/>`,
  );
  return rewriteZip(
    archive,
    new Map([
      [rels, before.replace("</Relationships>", `${added.join("")}</Relationships>`)],
      ...parts.map((xml, at) => [`customXml/item${String(at + 1)}.xml`, xml] as const),
    ]),
  );
}
