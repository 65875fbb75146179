import {
  attribute,
  childPieces,
  rootPiece,
  withAttribute,
  type XmlPiece,
} from "../workbook/xml/xml-tags";

/**
 * The main part of a workbook without one of its sheets: names of that sheet go with it, those of later sheets and the
 * sheet that was last looked at move up.
 * @param index of the sheet in the list.
 */
export function withoutSheet(xml: string, index: number): string {
  return withViews(withNames(withList(xml, index), index), index);
}

function child(xml: string, name: string): XmlPiece | undefined {
  return childPieces(xml, rootPiece(xml).tagEnd).find((piece) => piece.name === name);
}

function withList(xml: string, index: number): string {
  const list = child(xml, "sheets");
  const sheet = list ? childPieces(xml, list.tagEnd)[index] : undefined;
  return sheet ? xml.slice(0, sheet.start) + xml.slice(sheet.end) : xml;
}

function withNames(xml: string, index: number): string {
  const list = child(xml, "definedNames");
  if (!list) return xml;
  const left = childPieces(xml, list.tagEnd).flatMap(({ start, tagEnd, end }) => {
    const tag = xml.slice(start, tagEnd);
    const scope = Number(attribute(tag, "localSheetId") ?? -1);
    if (scope === index) return [];
    const moved = scope > index ? withAttribute(tag, "localSheetId", String(scope - 1)) : tag;
    return [moved + xml.slice(tagEnd, end)];
  });
  if (left.length === 0) return xml.slice(0, list.start) + xml.slice(list.end);
  return xml.slice(0, list.tagEnd) + left.join("") + xml.slice(list.contentEnd);
}

/** Where the sheet was the one looked at, the first that shows takes its place. */
function withViews(xml: string, index: number): string {
  const views = child(xml, "bookViews");
  const list = child(xml, "sheets");
  if (!views || !list) return xml;
  const shows = childPieces(xml, list.tagEnd).findIndex(
    ({ start, tagEnd }) =>
      (attribute(xml.slice(start, tagEnd), "state") ?? "visible") === "visible",
  );
  const written = childPieces(xml, views.tagEnd).map(({ start, tagEnd, end }) => {
    const move = (tag: string, name: string): string => {
      const at = Number(attribute(tag, name) ?? 0);
      if (at < index) return tag;
      return withAttribute(tag, name, String(at > index ? at - 1 : Math.max(0, shows)));
    };
    const tag = move(move(xml.slice(start, tagEnd), "activeTab"), "firstSheet");
    return tag + xml.slice(tagEnd, end);
  });
  return xml.slice(0, views.tagEnd) + written.join("") + xml.slice(views.contentEnd);
}
