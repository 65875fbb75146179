import writeXlsxFile from "write-excel-file/universal";
import type { CellObject, Sheet } from "write-excel-file/universal";
import type { ReviewRecord } from "../../core/record/review-record";
import { fitToWidth } from "./fit-to-width";
import {
  dataRows,
  pageOneRows,
  recordColumns,
  scheduleRows,
  type RecordRow,
  type RowLook,
} from "./record-rows";
import { rowHeight } from "./row-height";
import { safeCell } from "./safe-cell";

const looks: Readonly<Record<RowLook, Partial<CellObject>>> = {
  title: { fontWeight: "bold", fontSize: 16 },
  heading: { fontWeight: "bold", fontSize: 13, bottomBorderStyle: "medium" },
  head: { fontWeight: "bold", backgroundColor: "#F2F2F2", borderStyle: "thin", wrap: true },
  plain: { wrap: true, alignVertical: "top" },
  fact: { wrap: true, alignVertical: "top" },
  strong: { fontWeight: "bold", wrap: true },
  sign: { borderStyle: "thin", alignVertical: "bottom", wrap: true },
  data: { textColor: "#666666" },
};

const widths = [{ width: 30 }, { width: 44 }, { width: 36 }, { width: 24 }, { width: 26 }];

/** The record as a workbook: page one, its schedules, and what the computer reads. Every cell is text; nothing in it is a formula. */
export async function writeRecordXlsx(record: ReviewRecord): Promise<Uint8Array> {
  const sheets: Sheet<Blob>[] = [
    sheet("Record", pageOneRows(record)),
    sheet("Schedules", scheduleRows(record).slice(1)),
    sheet("For Crosscast", dataRows(record).slice(1)),
  ];
  const options = { fontFamily: "Arial", fontSize: 10, features: [fitToWidth] };
  const blob = await writeXlsxFile(sheets, options).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheet(name: string, rows: readonly RecordRow[]): Sheet<Blob> {
  return {
    sheet: name,
    columns: widths,
    showGridLines: false,
    data: rows.map((row) => {
      const height = rowHeight(row);
      const more = height === null ? {} : { height };
      return row.cells.map((text, at) => cell(text, row.look, spanOf(row, at), more));
    }),
  };
}

/** A text alone in its row runs on over all columns, the words of a fact over those that are left. */
function spanOf({ look, cells }: RecordRow, at: number): number {
  if (look === "fact" && at === 1) return recordColumns - 1;
  return cells.length === 1 && look !== "data" ? recordColumns : 1;
}

function cell(
  text: string,
  look: RowLook,
  span: number,
  row: Pick<CellObject, "height">,
): CellObject | null {
  const more = { ...looks[look], ...row, ...(span > 1 ? { columnSpan: span } : {}) };
  if (text === "") return look === "sign" ? more : null;
  return { ...more, value: safeCell(text), type: String };
}
