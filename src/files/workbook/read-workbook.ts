import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { DamagedPart, OversizedPart } from "../zip/damaged-part";
import { UnreadableFile } from "../unreadable-file";
import { readCompound } from "./read-compound";
import { readDelimited } from "./csv/read-delimited";
import { readMarkup } from "./read-markup";
import { readPackage } from "./read-package";
import { sniffFormat } from "./sniff-format";

/** What a caller may ask of the reader. */
export interface ReadOptions {
  /** Told what is being done, in a few words, while a long file is read. */
  readonly onProgress?: (what: string) => void;
}

const saveAs = "Open it in the program it came from and save it as an Excel workbook (.xlsx)";

/**
 * Reads a workbook's bytes into plain data. The kind of file is told from its content, not its name.
 * What could not be brought over is listed in the snapshot's losses.
 * @param name File name without its folder.
 * @throws UnreadableFile where nothing of it can be read.
 */
export async function readWorkbook(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<WorkbookSnapshot> {
  const onProgress = options.onProgress ?? (() => undefined);
  onProgress(`reading ${name}`);
  try {
    switch (sniffFormat(bytes)) {
      case "zip":
        return await readPackage(name, bytes, onProgress);
      case "compound":
        return await readCompound(name, bytes);
      case "markup":
        return await readMarkup(name, bytes);
      case "text":
        return readDelimited(name, bytes);
      case "empty":
        throw new UnreadableFile(
          name,
          "the file is empty",
          "Check that it was saved or copied completely",
        );
      case "pdf":
        throw new UnreadableFile(
          name,
          "it is a PDF, not a workbook",
          "Ask for the Excel workbook the PDF was made from",
        );
      case "picture":
        throw new UnreadableFile(
          name,
          "it is a picture, not a workbook",
          "Ask for the Excel workbook",
        );
      case "rich text":
        throw new UnreadableFile(name, "it is a text document, not a workbook", saveAs);
      case "binary":
        throw new UnreadableFile(name, "it is not a workbook of a kind known here", saveAs);
    }
  } catch (error) {
    throw asUnreadable(name, error);
  }
}

function asUnreadable(name: string, error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  if (error instanceof OversizedPart)
    return new UnreadableFile(
      name,
      `${error.reason}, so it was not opened`,
      "If you trust the file, delete the sheets that are not needed and save it under a new name",
    );
  if (error instanceof DamagedPart)
    return new UnreadableFile(
      name,
      error.reason,
      "Get a fresh copy, or open it in Excel, let Excel repair it and save it again",
    );
  return new UnreadableFile(name, "it is damaged or not a workbook", saveAs);
}
