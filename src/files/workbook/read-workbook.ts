import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { UnreadableFile } from "../unreadable-file";
import { loadLibrary } from "./library/load-library";
import { snapshotFromLibrary } from "./library/snapshot-from-library";

/** What a caller may ask of the reader. */
export interface ReadOptions {
  /** Told what is being done, in a few words, while a long file is read. */
  readonly onProgress?: (what: string) => void;
}

/**
 * Reads a workbook's bytes into plain data. The kind of file is told from its content.
 * @param name File name without its folder.
 * @throws UnreadableFile where nothing of it can be read.
 */
export async function readWorkbook(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<WorkbookSnapshot> {
  options.onProgress?.(`reading ${name}`);
  const library = await loadLibrary();
  try {
    const book = library.read(bytes, {
      type: "array",
      dense: true,
      cellFormula: true,
      cellNF: true,
      sheetStubs: true,
    });
    return snapshotFromLibrary(library, book, name, []);
  } catch {
    throw new UnreadableFile(
      name,
      "it is not a workbook",
      "Save it from Excel as .xlsx and try again",
    );
  }
}
