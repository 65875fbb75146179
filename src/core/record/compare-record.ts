import { recordVersion, type RecordData, type RecordFile } from "./record-data";
import { sayChangedSheets } from "./say-changed-sheets";
import { sayTime } from "./say-time";

/** Whether a record covers the files that lie beside it, and why. */
export interface Comparison {
  readonly covers: boolean;
  /** One sentence a file, for a person. */
  readonly says: readonly string[];
}

/** Holds a record against the files as they are now. Names may have changed; what counts is what the files say. */
export function compareRecord(record: RecordData, now: readonly RecordFile[]): Comparison {
  if (record.crosscastRecord !== recordVersion)
    return {
      covers: false,
      says: [
        `The record was made with Crosscast ${record.tool}, which marks files in another way than this version. Compare it with that version, or make a new record.`,
      ],
    };
  const when = sayTime(record.checkedAt);
  const pairs = now.map((file) => ({ file, before: findBefore(file, record.files) }));
  const looked = new Set(pairs.map(({ before }) => before));
  return {
    covers: pairs.length > 0 && pairs.every(({ file, before }) => before && isSame(before, file)),
    says: [
      ...pairs.map(({ file, before }) => sayPair(file, before, when)),
      ...record.files
        .filter((file) => !looked.has(file))
        .map(({ name }) => `The record is also about ${name}, which was not compared.`),
    ],
  };
}

/** The file as the record has it: one that says the same, or one of the same name, or the only one of its kind. */
function findBefore(file: RecordFile, recorded: readonly RecordFile[]): RecordFile | undefined {
  const alike = recorded.filter(({ role }) => role === file.role);
  return (
    alike.find((one) => isSame(one, file)) ??
    alike.find(({ name }) => name === file.name) ??
    (alike.length === 1 ? alike[0] : undefined)
  );
}

function sayPair(file: RecordFile, before: RecordFile | undefined, when: string): string {
  const { name } = file;
  if (!before) return `The record is not about ${name}.`;
  if (isSame(before, file)) {
    const renamed = before.name === name ? "" : `, then called ${before.name}`;
    return `The record covers ${name}${renamed}: it says the same as when it was checked on ${when}.`;
  }
  if (isUnmarked(before) || isUnmarked(file))
    return `The record cannot tell whether it covers ${name}: the file was not at hand ${isUnmarked(before) ? "when it was checked" : "now"}.`;
  const changes =
    before.content && file.content ? sayChangedSheets(before.content, file.content) : "";
  return `The record does not cover this version of ${name}, which has changed since it was checked on ${when}. ${changes}Check it again and make a new record.`;
}

function isUnmarked({ role, content, sha256 }: RecordFile): boolean {
  return (role === "workbook" ? content : sha256) === null;
}

/** Workbooks by what they say: one that was saved anew has other bytes and may say the same. */
function isSame(one: RecordFile, other: RecordFile): boolean {
  if (one.role !== other.role || isUnmarked(one) || isUnmarked(other)) return false;
  return one.role === "workbook"
    ? one.content?.sha256 === other.content?.sha256
    : one.sha256 === other.sha256;
}
