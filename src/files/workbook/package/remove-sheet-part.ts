import type { PackageDraft } from "./package-draft";

/** What belongs to one sheet alone, and goes with it. */
const ownParts = new Set([
  "comments",
  "threadedComment",
  "vmlDrawing",
  "drawing",
  "table",
  "printerSettings",
]);

/** Takes a sheet's part out of the package, with what belongs to it alone. @param id of the pointer to it. */
export function removeSheetPart(
  draft: PackageDraft,
  bookPath: string,
  { id, path }: { readonly id: string; readonly path: string },
): void {
  draft.unrelate(bookPath, id);
  for (const own of draft.relations(path)) if (ownParts.has(own.type)) draft.remove(own.path);
  draft.remove(path);
}
