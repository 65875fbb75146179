import type { RecordInput } from "../record-input";
import type { ScheduleDraft } from "./draft";

export function sheetHashes({ files }: RecordInput): ScheduleDraft {
  return {
    title: "What the record covers",
    uncounted: true,
    lead: "The mark of a workbook (SHA-256) covers, sheet by sheet, every figure, word, formula and number format, notes, comments and text boxes, which sheets, rows and columns are hidden, and the workbook’s names. It does not cover fonts, colours, widths, charts, pictures, print settings and document properties, nor anything that Crosscast keeps in the workbook. Of a formula that calls for today’s date, the time or chance it covers the formula, not its value. The mark of a narrative covers every byte of its file.",
    columns: ["Workbook", "Sheet", "SHA-256"],
    rows: files.flatMap(({ name, content }) =>
      (content?.sheets ?? []).map((sheet) => [name, sheet.name, sheet.sha256]),
    ),
    none: "The workbook’s file was not at hand, so no mark of it could be taken.",
  };
}
