import { recordTitle } from "../../core/record/is-record-sheet";
import type { ReviewRecord } from "../../core/record/review-record";
import { toChunks } from "./data-chunks";
import { fileLines, headLines } from "./page-one";

export type RowLook = "title" | "heading" | "head" | "plain" | "fact" | "strong" | "sign" | "data";

/** A row of a record on a sheet: words only, and how it looks. */
export interface RecordRow {
  readonly look: RowLook;
  readonly cells: readonly string[];
}

/** Columns that the widest row of a record needs. */
export const recordColumns = 5;

const blank: RecordRow = { look: "plain", cells: [] };
const row = (look: RowLook, ...cells: readonly string[]): RecordRow => ({ look, cells });

/** Page one as rows of a sheet. */
export function pageOneRows(record: ReviewRecord): readonly RecordRow[] {
  return [
    row("title", recordTitle),
    ...headLines(record).map((cells) => row("fact", ...cells)),
    row("plain", `The details above are as entered. ${record.made}`),
    blank,
    row("heading", "Files"),
    ...fileLines(record).flatMap(({ name, lines }) => [
      row("strong", name),
      ...lines.map((cells) => row("fact", ...cells)),
    ]),
    blank,
    row("heading", "Result"),
    ...record.result.map((line) => row("plain", line)),
    row("strong", record.scope),
    blank,
    row("heading", "Signed"),
    row("head", "Role", "Name", "Signature", "Date"),
    ...record.signatures.map(({ role, name }) =>
      row("sign", role, name === "" ? "" : `${name} (as entered)`, "", ""),
    ),
  ];
}

/** The schedules as rows of a sheet, one below the other. */
export function scheduleRows({ schedules }: ReviewRecord): readonly RecordRow[] {
  return schedules.flatMap(({ heading, lead, columns, rows, none }) => [
    blank,
    row("heading", heading),
    ...(lead === "" || rows.length === 0 ? [] : [row("plain", lead)]),
    ...(rows.length === 0
      ? [row("plain", none)]
      : [row("head", ...columns), ...rows.map((cells) => row("plain", ...cells))]),
  ]);
}

/** What the computer reads to tell whether the record covers a workbook. */
export function dataRows({ data }: ReviewRecord): readonly RecordRow[] {
  return [
    blank,
    row("heading", "For Crosscast, to tell whether this record covers a workbook"),
    ...toChunks(data).map((chunk) => row("data", chunk)),
  ];
}

/** The whole record on one sheet. */
export function sheetRows(record: ReviewRecord): readonly RecordRow[] {
  return [...pageOneRows(record), ...scheduleRows(record), ...dataRows(record)];
}
