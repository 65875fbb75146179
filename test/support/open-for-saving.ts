import { readWorkbook } from "../../src/files/workbook/read-workbook";
import { ZipPackage } from "../../src/files/zip/zip-package";
import { modelFromSnapshot, type WorkbookModel } from "../../src/workbench/host";
import { UserActions } from "../../src/workbench/host/user-actions";
import { applyLook } from "../../src/workbench/look/apply-look";
import { rememberOriginal, type OriginalBook } from "../../src/workbench/save/original-book";
import { saveCopy } from "../../src/workbench/save/save-copy";

/** A workbook opened as the page opens it. */
export interface OpenedForSaving {
  readonly workbook: WorkbookModel;
  readonly original: OriginalBook;
  readonly user: UserActions;
  /** The copy's bytes. */
  readonly save: () => Uint8Array;
}

export async function openForSaving(
  bytes: Uint8Array,
  name = "Book.xlsx",
): Promise<OpenedForSaving> {
  const workbook = modelFromSnapshot(await readWorkbook(name, bytes));
  applyLook(new ZipPackage(name, bytes), workbook);
  const original = rememberOriginal(name, bytes, workbook);
  return {
    workbook,
    original,
    user: new UserActions(workbook),
    save: () => saveCopy(original, workbook).bytes,
  };
}

/** The parts of a package that are not the same, byte for byte, in another. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [new ZipPackage("before", before), new ZipPackage("after", after)];
  const names = new Set([...one.paths, ...other.paths].filter((path) => !path.endsWith("/")));
  return [...names].filter((path) => {
    if (!one.has(path) || !other.has(path)) return true;
    return Buffer.compare(one.read(path), other.read(path)) !== 0;
  });
}

/** The text of a part. */
export function partText(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(new ZipPackage("copy", bytes).read(path));
}
