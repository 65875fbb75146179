import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { readWithLibrary } from "./library/read-with-library";
import { DamagedPart } from "../zip/damaged-part";

/** Systems often export a web page, or XML of Excel 2003, under the name of a workbook. */
export function readMarkup(name: string, bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const text = new TextDecoder().decode(bytes.subarray(0, 1_000_000)).toLowerCase();
  if (!text.includes("<table") && !text.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    throw new DamagedPart("it is a web page or XML without a table");
  if (text.includes("<!entity"))
    throw new DamagedPart("it declares entities of its own, which no workbook needs");
  return readWithLibrary(name, bytes, "html");
}
