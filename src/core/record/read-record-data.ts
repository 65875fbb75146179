import type { ContentHash, RecordData, RecordFile, SheetHash } from "./record-data";

type Fields = Readonly<Record<string, unknown>>;

/** A record's data from JSON that anybody may have edited; null where its shape is not ours. */
export function readRecordData(json: string): RecordData | null {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return null;
  }
  const { crosscastRecord, tool, checkedAt, files } = fieldsOf(given);
  const read = listOf(files, file);
  if (typeof crosscastRecord !== "number" || !isText(tool) || !isText(checkedAt) || !read)
    return null;
  return { crosscastRecord, tool, checkedAt, files: read };
}

function file(given: unknown): RecordFile | null {
  const { role, name, saved, sha256, content } = fieldsOf(given);
  if ((role !== "workbook" && role !== "narrative") || !isText(name)) return null;
  if (!isTextOrNull(saved) || !isTextOrNull(sha256)) return null;
  if (content === null) return { role, name, saved, sha256, content };
  const read = contentHash(content);
  return read && { role, name, saved, sha256, content: read };
}

function contentHash(given: unknown): ContentHash | null {
  const { sha256, sheets } = fieldsOf(given);
  const read = listOf(sheets, sheetHash);
  return isText(sha256) && read ? { sha256, sheets: read } : null;
}

function sheetHash(given: unknown): SheetHash | null {
  const { name, sha256 } = fieldsOf(given);
  return isText(name) && isText(sha256) ? { name, sha256 } : null;
}

function listOf<T>(given: unknown, read: (one: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(given)) return null;
  const all = given.map(read);
  return all.every((one) => one !== null) ? all : null;
}

function fieldsOf(given: unknown): Fields {
  return typeof given === "object" && given !== null ? (given as Fields) : {};
}

function isText(given: unknown): given is string {
  return typeof given === "string";
}

function isTextOrNull(given: unknown): given is string | null {
  return given === null || isText(given);
}
