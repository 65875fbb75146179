import { zipSync, type Zippable } from "fflate";
import type { Loss, WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { DamagedPart } from "../../zip/damaged-part";
import type { ZipPackage } from "../../zip/zip-package";
import { checkBinaryPart } from "./check-binary-part";
import { limitRepeats } from "./limit-repeats";
import { loadLibrary } from "./load-library";
import { snapshotFromLibrary } from "./snapshot-from-library";

const losses = {
  xlsb: "an Excel binary workbook (.xlsb)",
  ods: "an OpenDocument spreadsheet (.ods)",
  xls: "a workbook of Excel 97 to 2003 (.xls)",
  html: "a web page or XML saved with the name of a workbook",
} as const;

/** The parts of an .xlsb that the library reads record by record. */
const binaryPart = /(?:worksheets\/[^/]*|workbook|sharedStrings|styles)\.bin$/i;

/** A format that only the library reads. */
export type LibraryFormat = keyof typeof losses;

/** The library unpacks for itself and without limits, so it is given parts that are already unpacked. */
export function readPackageWithLibrary(
  file: ZipPackage,
  name: string,
  format: "xlsb" | "ods",
): Promise<WorkbookSnapshot> {
  const parts: Zippable = {};
  for (const path of file.paths) {
    if (path.endsWith("/") || /\.(?:png|jpe?g|gif|emf|wmf|svm)$/i.test(path)) continue;
    const bytes = file.read(path);
    if (binaryPart.test(path)) checkBinaryPart(bytes);
    parts[path] = format === "ods" && path === "content.xml" ? limitRepeats(bytes) : bytes;
  }
  // Packed, because the library runs past the end of damaged parts that are merely stored.
  return readWithLibrary(name, zipSync(parts, { level: 1 }), format);
}

/**
 * Reads a format other than .xlsx. Bold type, indents, text boxes and print areas do not come over.
 * @throws DamagedPart where the library gives up
 */
export async function readWithLibrary(
  name: string,
  bytes: Uint8Array,
  format: LibraryFormat,
): Promise<WorkbookSnapshot> {
  const library = await loadLibrary();
  const loss: Loss = {
    what: "bold type, indents, text boxes and print areas",
    why: `this is ${losses[format]}, from which they cannot be read; save it as .xlsx to have them`,
  };
  try {
    const book = library.read(bytes, {
      type: "array",
      dense: true,
      cellFormula: true,
      cellNF: true,
      // Only this brings over which rows and columns are hidden.
      cellStyles: true,
      // A web page's "01/02/2024" would be taken for January 2nd.
      raw: format === "html",
    });
    return snapshotFromLibrary(library, book, name, [loss]);
  } catch {
    throw new DamagedPart("it is damaged or not a workbook");
  }
}
