import type { PackageDraft } from "./package-draft";

/** Takes a part of custom XML out of the package, with the part that names it. @param id of the pointer to it. */
export function removeCustomPart(
  draft: PackageDraft,
  bookPath: string,
  { id, path }: { readonly id: string; readonly path: string },
): void {
  draft.unrelate(bookPath, id);
  for (const about of draft.relations(path)) draft.remove(about.path);
  draft.remove(path);
}
