import { saveCopy, type SavedCopy } from "../../save/save-copy";
import type { Book } from "./open-book";

/** Hands the copy to the browser, which saves it where it saves everything. The opened file is not touched. */
export function downloadCopy({ name, original, workbook }: Book): SavedCopy {
  if (!original) throw new Error("There is nothing to patch a copy into.");
  const copy = saveCopy(original, workbook);
  const address = URL.createObjectURL(
    new Blob([copy.bytes as Uint8Array<ArrayBuffer>], { type: "application/octet-stream" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/(\.[^.]+)?$/, " - copy$1");
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return copy;
}
