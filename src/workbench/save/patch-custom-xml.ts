import { removeCustomPart } from "../../files/workbook/package/remove-custom-part";
import type { WorkbookModel } from "../host";
import type { OriginalBook } from "./original-book";
import type { DraftRelation, PackageDraft } from "../../files/workbook/package/package-draft";
import { attribute, escapeXml, rootPiece } from "../../files/workbook/xml/xml-tags";

const properties = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Puts the add-in's custom XML parts into the package: changed ones in their place, new ones beside them. */
export function patchCustomXml(
  draft: PackageDraft,
  bookPath: string,
  workbook: WorkbookModel,
  original: OriginalBook,
): void {
  const places = placesOf(draft, bookPath);
  const left = new Set(workbook.xmlParts.map(({ id }) => id));
  for (const [index, id] of [...original.parts.keys()].entries()) {
    const place = places[index];
    if (left.has(id) || !place) continue;
    removeCustomPart(draft, bookPath, place);
  }
  const known = [...original.parts.keys()];
  for (const { id, xml } of workbook.xmlParts) {
    const before = original.parts.get(id);
    if (before === xml) continue;
    const place = places[known.indexOf(id)];
    if (before !== undefined && place) draft.write(place.path, xml);
    else addPart(draft, bookPath, id, xml);
  }
}

function addPart(draft: PackageDraft, bookPath: string, id: string, xml: string): void {
  const path = draft.freePath("customXml/item", ".xml");
  const number = /(\d+)\.xml$/.exec(path)?.[1] ?? "1";
  const about = `customXml/itemProps${number}.xml`;
  const namespace =
    attribute(xml.slice(rootPiece(xml).start, rootPiece(xml).tagEnd), "xmlns") ?? "";
  const schema = namespace === "" ? "" : `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>`;
  draft.write(path, xml);
  draft.write(
    about,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeXml(itemId(id))}" xmlns:ds="${properties}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`,
  );
  draft.describe(about, propertiesType);
  draft.relate(path, "customXmlProps", about);
  draft.relate(bookPath, "customXml", path);
}

/** Ids made here are only unique in this session; in the file each part gets one of its own. */
function itemId(id: string): string {
  return id.startsWith("{00000000-") ? `{${crypto.randomUUID().toUpperCase()}}` : id;
}

/** In the order the parts were read in. */
function placesOf(draft: PackageDraft, bookPath: string): readonly DraftRelation[] {
  return draft
    .relations(bookPath)
    .filter(({ type, path }) => type === "customXml" && draft.has(path));
}
