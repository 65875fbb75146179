import { contentLines, nameLines } from "../../core/record/content-lines";
import { isRecordSheet } from "../../core/record/is-record-sheet";
import type { ContentHash } from "../../core/record/record-data";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { sha256 } from "./sha256";

/**
 * The mark of what a workbook says, sheet by sheet. Records of ours are left out, and so is all that `contentLines`
 * leaves out: the same workbook with decisions, flags or a record added has the same mark.
 */
export async function hashContent({ sheets, names }: WorkbookSnapshot): Promise<ContentHash> {
  const covered = sheets.filter((sheet) => !isRecordSheet(sheet));
  const marked: { name: string; sha256: string }[] = [];
  for (const sheet of covered)
    marked.push({ name: sheet.name, sha256: await sha256(contentLines(sheet).join("\n")) });
  const whole = [
    ...marked.map(({ name, sha256: mark }, at) =>
      JSON.stringify([name, covered[at]?.visibility, mark]),
    ),
    ...nameLines(names),
  ];
  return { sha256: await sha256(whole.join("\n")), sheets: marked };
}
