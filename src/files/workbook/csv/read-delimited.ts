import { nothingBeside } from "../../../core/workbook/package-facts";
import type { CellSnapshot, RowSnapshot, WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { DamagedPart, OversizedPart } from "../../zip/damaged-part";
import { decodeText } from "../../narrative/text/decode-text";
import { findSeparator } from "./find-separator";
import { readNumber } from "./read-number";
import { splitRecords } from "./split-records";

const cellLimit = 4_000_000;
const longestName = 31;

/**
 * Reads .csv and .tsv. Every field keeps the text that was printed; a field that is a plain British
 * number also has its value. The one sheet is named after the file.
 * @throws DamagedPart where the text is not a table at all
 */
export function readDelimited(name: string, bytes: Uint8Array): WorkbookSnapshot {
  const text = decodeText(name, bytes).replace(/^\uFEFF/, "");
  const separator = findSeparator(text);
  if (!/\.(?:csv|tsv|tab)$/i.test(name) && !isTable(text, separator))
    throw new DamagedPart("it is plain text, not a workbook");
  const rows: RowSnapshot[] = [];
  let row = 0;
  let count = 0;
  const body = text.replace(/^sep=.\r?\n/, "");
  for (const record of splitRecords(body, separator)) {
    row++;
    const cells: CellSnapshot[] = [];
    record.forEach((field, at) => {
      if (field.trim() === "") return;
      cells.push({ column: at + 1, value: readNumber(field) ?? field, text: field });
    });
    count += cells.length;
    if (count > cellLimit) throw new OversizedPart("it holds more cells than can be reviewed");
    if (cells.length > 0) rows.push({ row, cells });
  }
  const sheet = {
    name: sheetName(name),
    visibility: "visible" as const,
    rows,
    hiddenColumns: [],
    merges: [],
    comments: [],
    protected: false,
    printArea: [],
  };
  return { name, sheets: [sheet], names: [], losses: [], package: nothingBeside };
}

/** Whether text under any other name is a table all the same: systems export one as .xls or .txt. */
function isTable(text: string, separator: string): boolean {
  const widths: number[] = [];
  for (const record of splitRecords(text.slice(0, 20_000), separator))
    if (record.length > 1 || record[0]?.trim()) widths.push(record.length);
  const widest = Math.max(...widths);
  return (
    widest > 1 &&
    widths.length > 2 &&
    widths.filter((width) => width === widest).length * 2 > widths.length
  );
}

/** As Excel names the sheet of such a file: the file's name without what a sheet's name may not hold. */
function sheetName(file: string): string {
  const base = file
    .replace(/\.[^.]*$/, "")
    .replace(/[\\/?*[\]:\s]+/g, " ")
    .trim();
  return base.slice(0, longestName).trim() || "Sheet1";
}
