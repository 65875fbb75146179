import type { RecordKind } from "../../excel/port";

/** "Quarter 3 record 2026-07-01.html": the workbook's name, and the day the check was made. @param at ISO 8601. */
export function recordName(workbook: string, at: string, kind: RecordKind): string {
  const bare = workbook.replace(/\.[a-z]{3,4}$/i, "");
  return `${bare} record ${at.slice(0, 10)}.${kind}`;
}

export const recordTypes: Readonly<Record<RecordKind, string>> = {
  html: "text/html",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
