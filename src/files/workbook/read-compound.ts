import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { UnreadableFile } from "../unreadable-file";
import { readWithLibrary } from "./library/read-with-library";

/** Names in the directory of a compound file stand in UTF-16. */
const wide = (name: string) => Uint8Array.from([...name].flatMap((c) => [c.charCodeAt(0), 0]));

/**
 * Reads an Excel 97 to 2003 workbook. The same container holds modern workbooks under a password, and
 * old Word documents.
 */
export async function readCompound(name: string, bytes: Uint8Array): Promise<WorkbookSnapshot> {
  if (holds(bytes, wide("EncryptedPackage")))
    throw new UnreadableFile(
      name,
      "it is protected with a password",
      "Open it in Excel, choose File, Info, Protect Workbook, Encrypt with Password, clear the password and save",
    );
  if (!holds(bytes, wide("Workbook")) && !holds(bytes, wide("Book")))
    throw new UnreadableFile(
      name,
      "it is an older Office file, but not a workbook",
      "Save the workbook from Excel as .xlsx and use that file",
    );
  if (isLocked(bytes))
    throw new UnreadableFile(
      name,
      "it is protected with a password",
      "Open it in Excel, choose File, Info, Protect Workbook, Encrypt with Password, clear the password and save",
    );
  return readWithLibrary(name, bytes, "xls");
}

function holds(bytes: Uint8Array, mark: Uint8Array): boolean {
  const [first = 0] = mark;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < mark.length && bytes[at + i] === mark[i]) i++;
    if (i === mark.length) return true;
  }
  return false;
}

/**
 * An old workbook opens with a record of kind BOF (0x0809); FILEPASS (0x002F) right after it says that
 * the rest is enciphered.
 */
function isLocked(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + 24 < bytes.length; at += 512) {
    if (view.getUint16(at, true) !== 0x0809) continue;
    const next = at + 4 + view.getUint16(at + 2, true);
    if (next + 4 < bytes.length && view.getUint16(next, true) === 0x002f) return true;
  }
  return false;
}
