import { resolveEntities } from "../workbook/xml/decode-bytes";
import { childPieces, rootPiece, withAttribute, type XmlPiece } from "../workbook/xml/xml-tags";

/**
 * The document's properties without a sheet's name, which Excel lists there a second time beside those of areas to
 * print, with how many there are of each kind.
 */
export function forgetTitle(xml: string, sheet: string): string {
  const child = (name: string) =>
    childPieces(xml, rootPiece(xml).tagEnd).find((piece) => piece.name === name);
  const [titles, pairs] = [child("TitlesOfParts"), child("HeadingPairs")];
  const vector = titles && childPieces(xml, titles.tagEnd)[0];
  const heads = pairs && childPieces(xml, pairs.tagEnd)[0];
  if (!vector || !heads) return xml;
  const listed = childPieces(xml, vector.tagEnd);
  const goes = listed.map((piece) => isOf(resolveEntities(inside(xml, piece)), sheet));
  // In pairs: the kind of part, then how many there are of it.
  const variants = childPieces(xml, heads.tagEnd);
  let before = 0;
  let counts = "";
  let at = heads.tagEnd;
  variants.forEach((variant, place) => {
    const number = childPieces(xml, variant.tagEnd)[0];
    if (place % 2 === 0 || !number) return;
    const size = Number(inside(xml, number)) || 0;
    const left = size - goes.slice(before, before + size).filter(Boolean).length;
    before += size;
    counts += xml.slice(at, number.tagEnd) + String(left);
    at = number.contentEnd;
  });
  counts += xml.slice(at, heads.contentEnd);
  const kept = listed.filter((_, place) => goes[place] !== true);
  const tag = withAttribute(xml.slice(vector.start, vector.tagEnd), "size", String(kept.length));
  const names = tag + kept.map(({ start, end }) => xml.slice(start, end)).join("");
  const edits = [
    { start: heads.tagEnd, end: heads.contentEnd, text: counts },
    { start: vector.start, end: vector.contentEnd, text: names },
  ];
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: now }) => text.slice(0, start) + now + text.slice(end), xml);
}

/** The sheet itself, or a name of it: `'Crosscast record'!Print_Area`. */
function isOf(title: string, sheet: string): boolean {
  const quoted = `'${sheet.replace(/'/g, "''")}'`;
  return title === sheet || title.startsWith(`${quoted}!`) || title.startsWith(`${sheet}!`);
}

function inside(xml: string, { tagEnd, contentEnd }: XmlPiece): string {
  return xml.slice(tagEnd, contentEnd);
}
