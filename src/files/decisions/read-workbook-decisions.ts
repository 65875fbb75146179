import { noDecisions } from "../../core/decisions";
import { DamagedPart, OversizedPart } from "../zip/damaged-part";
import { UnreadableFile } from "../unreadable-file";
import { rootAttributes } from "../workbook/xml/root-attributes";
import { sniffFormat, sniffPackage } from "../workbook/sniff-format";
import { readRelations } from "../workbook/xlsx/relations";
import { ZipPackage } from "../zip/zip-package";
import { decisionNamespace } from "./decision-part";
import { loadDecisions, type LoadedDecisions } from "./load-decisions";

const none: LoadedDecisions = { decisions: noDecisions, notes: [] };

/**
 * The decisions that travel inside a workbook's file. A file of another kind, or one too damaged to look into, holds
 * none; that it cannot be read is the workbook reader's to say.
 */
export function readWorkbookDecisions(name: string, bytes: Uint8Array): LoadedDecisions {
  if (sniffFormat(bytes) !== "zip") return none;
  try {
    const file = new ZipPackage(name, bytes);
    const main = readRelations(file, "").find(({ type }) => type === "officeDocument")?.path;
    const book = sniffPackage(file, main);
    if (book.kind !== "xlsx") return none;
    const own = readRelations(file, book.main)
      .filter(({ type, path }) => type === "customXml" && file.has(path))
      .filter(({ path }) => rootAttributes(file, path).includes(decisionNamespace));
    return own.length === 0 ? none : loadDecisions(own.map(({ path }) => file.read(path)));
  } catch (error) {
    if (error instanceof DamagedPart || error instanceof OversizedPart) return none;
    if (error instanceof UnreadableFile) return none;
    throw error;
  }
}
