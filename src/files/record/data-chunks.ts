import { readRecordData } from "../../core/record/read-record-data";
import type { RecordData } from "../../core/record/record-data";

/** A cell holds 32,767 characters at most. */
const longest = 30_000;
const head = /^crosscast-record (\d{1,4})\/(\d{1,4}): /;

/** A record's data as texts that each fit a cell, to be put together again in any order. */
export function toChunks(data: RecordData): readonly string[] {
  const json = JSON.stringify(data);
  const count = Math.ceil(json.length / longest);
  return Array.from(
    { length: count },
    (_, at) =>
      `crosscast-record ${String(at + 1)}/${String(count)}: ${json.slice(at * longest, (at + 1) * longest)}`,
  );
}

/** The data among the texts of a sheet; null where there is none, or not all of it. */
export function fromChunks(texts: Iterable<string>): RecordData | null {
  const parts = new Map<number, string>();
  let count = 0;
  for (const text of texts) {
    const found = head.exec(text);
    if (!found) continue;
    count = Number(found[2]);
    parts.set(Number(found[1]), text.slice(found[0].length));
  }
  const all = Array.from({ length: count }, (_, at) => parts.get(at + 1));
  return count > 0 && all.every((part) => part !== undefined) ? readRecordData(all.join("")) : null;
}
