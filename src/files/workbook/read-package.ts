import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { DamagedPart } from "../zip/damaged-part";
import { ZipPackage } from "../zip/zip-package";
import { UnreadableFile } from "../unreadable-file";
import { readPackageWithLibrary } from "./library/read-with-library";
import { sniffPackage } from "./sniff-format";
import { readRelations } from "./xlsx/relations";
import { readXlsx } from "./xlsx/read-xlsx";

const remedies = {
  numbers: [
    "it is an Apple Numbers document",
    "In Numbers choose File, Export To, Excel, and use that file",
  ],
  document: ["it is a Word document, not a workbook", "Give it as the narrative instead"],
  slides: ["it is a presentation, not a workbook", "Give the Excel workbook its figures come from"],
  "open text": [
    "it is a text document or presentation, not a workbook",
    "Give it as the narrative instead",
  ],
  other: ["it is a zip file without a workbook in it", "Unpack it and give the workbook itself"],
} as const;

/** Reads a workbook that is a zip package: .xlsx, .xlsm, .xlsb, .ods. */
export async function readPackage(
  name: string,
  bytes: Uint8Array,
  onProgress: (what: string) => void,
): Promise<WorkbookSnapshot> {
  const file = new ZipPackage(name, bytes);
  const package_ = sniffPackage(file, mainPart(file));
  if (package_.kind === "xlsx") return readXlsx(file, name, package_.main, onProgress);
  if (package_.kind === "xlsb" || package_.kind === "ods")
    return readPackageWithLibrary(file, name, package_.kind);
  const [reason, remedy] = remedies[package_.kind];
  throw new UnreadableFile(name, reason, remedy);
}

/** Where the package says its main part is; a package too damaged to say is judged by its parts. */
function mainPart(file: ZipPackage): string | undefined {
  try {
    return readRelations(file, "").find(({ type }) => type === "officeDocument")?.path;
  } catch (error) {
    if (error instanceof DamagedPart) return undefined;
    throw error;
  }
}
