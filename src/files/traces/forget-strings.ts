import type { PackageDraft } from "../workbook/package/package-draft";
import { attribute, childPieces, rootPiece, xmlTags } from "../workbook/xml/xml-tags";

/**
 * Blanks the shared texts that only sheets that go have shown: they would stay in the file for anybody to read. The
 * places of the others, by which cells call for them, stay.
 */
export function forgetStrings(
  draft: PackageDraft,
  path: string,
  going: readonly string[],
  staying: readonly string[],
): void {
  const forgotten = usedStrings(going.map((sheet) => draft.read(sheet)));
  for (const number of usedStrings(staying.map((sheet) => draft.read(sheet))))
    forgotten.delete(number);
  if (forgotten.size === 0) return;
  const xml = draft.read(path);
  const root = rootPiece(xml);
  const items = childPieces(xml, root.tagEnd).filter(({ name }) => name === "si");
  const pieces: string[] = [];
  let at = 0;
  items.forEach(({ start, end, prefix }, number) => {
    if (!forgotten.has(number)) return;
    pieces.push(xml.slice(at, start), `<${prefix}si><${prefix}t/></${prefix}si>`);
    at = end;
  });
  draft.write(path, pieces.join("") + xml.slice(at));
}

/** The numbers of the shared texts that cells of these sheets show. */
function usedStrings(sheets: readonly string[]): Set<number> {
  const used = new Set<number>();
  for (const xml of sheets) {
    let shared = false;
    for (const { name, start, end, kind } of xmlTags(xml)) {
      if (kind !== "open") continue;
      if (name === "c") shared = attribute(xml.slice(start, end), "t") === "s";
      else if (name === "v" && shared) used.add(parseInt(xml.slice(end, end + 12), 10));
    }
  }
  return used;
}
