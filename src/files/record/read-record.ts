import { readRecordData } from "../../core/record/read-record-data";
import type { RecordData } from "../../core/record/record-data";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { UnreadableFile } from "../unreadable-file";
import { readWorkbook } from "../workbook/read-workbook";
import { fromChunks } from "./data-chunks";
import { dataMark } from "./write-record-html";

/**
 * What a record's file says of the files it covers.
 * @throws UnreadableFile where it is no record of ours.
 */
export async function readRecord(name: string, bytes: Uint8Array): Promise<RecordData> {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const data = zipped ? dataIn(await readWorkbook(name, bytes)) : dataInPage(bytes);
  if (data) return data;
  throw new UnreadableFile(
    name,
    "it is not a record that Crosscast made, or what it says of its files was changed",
    "Give the record as it was saved: the page (.html) or the workbook (.xlsx)",
  );
}

/** The record that a workbook holds, of several the one made last; null without one. */
function dataIn({ sheets }: WorkbookSnapshot): RecordData | null {
  const found = sheets.flatMap((sheet) => fromChunks(texts(sheet)) ?? []);
  return found.sort((one, other) => (one.checkedAt < other.checkedAt ? 1 : -1))[0] ?? null;
}

function* texts({ rows }: SheetSnapshot): Iterable<string> {
  for (const { cells } of rows)
    for (const { value } of cells) if (typeof value === "string") yield value;
}

function dataInPage(bytes: Uint8Array): RecordData | null {
  const page = new TextDecoder().decode(bytes);
  const mark = page.lastIndexOf(dataMark);
  if (mark < 0) return null;
  const start = mark + dataMark.length;
  const end = page.indexOf("</script>", start);
  return end < 0 ? null : readRecordData(page.slice(start, end));
}
