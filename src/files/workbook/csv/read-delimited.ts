import type {
  CellSnapshot,
  Loss,
  RowSnapshot,
  WorkbookSnapshot,
} from "../../../core/workbook/snapshot";
import { DamagedPart, OversizedPart } from "../../package/damaged-part";
import { decodeTextFile } from "./decode-text-file";
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
  const text = decodeTextFile(bytes).replace(/^\uFEFF/, "");
  const separator = findSeparator(text);
  const rows: RowSnapshot[] = [];
  let row = 0;
  let count = 0;
  let wide = false;
  const body = text.replace(/^sep=.\r?\n/, "");
  for (const record of splitRecords(body, separator)) {
    row++;
    wide ||= record.length > 1;
    const cells: CellSnapshot[] = [];
    record.forEach((field, at) => {
      if (field.trim() === "") return;
      cells.push({ column: at + 1, value: readNumber(field) ?? field, text: field });
    });
    count += cells.length;
    if (count > cellLimit) throw new OversizedPart("it holds more cells than can be reviewed");
    if (cells.length > 0) rows.push({ row, cells });
  }
  if (!wide && !/\.(?:csv|tsv|tab)$/i.test(name))
    throw new DamagedPart("it is plain text without columns, not a workbook");
  const losses: Loss[] = [
    {
      what: "formulas, number formats and bold type",
      why: "a text file of columns holds none; give the .xlsx workbook to have formulas checked too",
    },
  ];
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
  return { name, sheets: [sheet], names: [], losses };
}

/** As Excel names the sheet of such a file: the file's name without what a sheet's name may not hold. */
function sheetName(file: string): string {
  const base = file
    .replace(/\.[^.]*$/, "")
    .replace(/[\\/?*[\]:]/g, " ")
    .trim();
  return base.slice(0, longestName).trim() || "Sheet1";
}
