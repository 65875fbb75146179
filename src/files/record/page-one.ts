import { detailNames, type RecordDetails } from "../../core/record/record-details";
import type { RecordFile } from "../../core/record/record-data";
import type { ReviewRecord } from "../../core/record/review-record";
import { sayTime } from "../../core/record/say-time";

/** What is said of a file on page one. */
export interface FileLines {
  readonly name: string;
  readonly lines: readonly (readonly [name: string, value: string])[];
}

/** The details at the head of page one, each with its name; what was not entered is said to be so. */
export function headLines({ details }: ReviewRecord): readonly (readonly [string, string])[] {
  const fields = ["council", "committee", "meetingDate", "period", "stage"] as const;
  return fields.map((field) => [detailNames[field], sayDetail(details, field)]);
}

function sayDetail(details: RecordDetails, field: keyof RecordDetails): string {
  const value = details[field];
  if (value === "") return "not entered";
  return field === "stage" ? value.charAt(0).toUpperCase() + value.slice(1) : value;
}

/** The files of the review, with their marks. */
export function fileLines({ files }: ReviewRecord): readonly FileLines[] {
  return files.map((file) => ({
    name: `${file.role === "workbook" ? "Workbook" : "Narrative"}: ${file.name}`,
    lines: [
      ["Last saved", file.saved === null ? "not told by the file" : sayTime(file.saved)],
      ...marks(file),
    ],
  }));
}

function marks({ role, sha256, content }: RecordFile): [string, string][] {
  const lost = "not taken: the file was not at hand";
  if (role === "narrative") return [["SHA-256 of the file", sha256 ?? lost]];
  const ofContent: [string, string] = ["SHA-256 of the content", content?.sha256 ?? lost];
  return sha256 === null ? [ofContent] : [ofContent, ["SHA-256 of the file", sha256]];
}
