import { UnreadableFile } from "../unreadable-file";
import type { ZipDirectory, ZipEntry } from "./zip-entry";

const endMark = 0x06054b50;
const centralMark = 0x02014b50;
const endLength = 22;
const most = 20_000;

/**
 * Reads a zip's central directory and refuses what no office program writes: a missing end, encrypted
 * entries, names that climb out of the package, two entries of one name, entries that share their data.
 *
 * @throws UnreadableFile
 */
export function readDirectory(file: string, bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const endStart = findEnd(view);
  if (endStart < 0)
    throw new UnreadableFile(
      file,
      "the file is not complete: its end is missing",
      "Copy or download it again, or open it in Office and save it once more",
    );
  const { count, start } = locate(view, endStart);
  const broken = () =>
    new UnreadableFile(
      file,
      "the file is damaged: its list of contents cannot be read",
      "Open it in Office, let Office repair it, and save it once more",
    );
  if (count > most || start > endStart) throw broken();
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = start;
  for (let n = 0; n < count; n++) {
    if (at + 46 > endStart || view.getUint32(at, true) !== centralMark) throw broken();
    const entry = readEntry(bytes, view, at);
    if (entry.centralEnd > endStart || entry.localStart + 30 > start) throw broken();
    if (entry.localStart + 30 + entry.compressedSize > start) throw broken();
    if (entry.flags & 1)
      throw new UnreadableFile(
        file,
        "the file is protected by a password",
        "Remove the password in Office (File, Info, Protect) and try again",
      );
    refuseTricks(file, entry.name, names);
    entries.push(entry);
    at = entry.centralEnd;
  }
  refuseShared(file, entries);
  return { entries, directoryStart: start, endStart };
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= lowest; at--)
    if (view.getUint32(at, true) === endMark) return at;
  return -1;
}

/** Number of entries and where their list starts; from the 64-bit end record where there is one. */
function locate(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - 20;
  if ((count !== 0xffff && start !== 0xffffffff) || locator < 0) return { count, start };
  if (view.getUint32(locator, true) !== 0x07064b50) return { count, start };
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== 0x06064b50)
    return { count, start };
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    start: Number(view.getBigUint64(record + 48, true)),
  };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const extraStart = at + 46 + nameLength;
  const wide = readWide(view, extraStart, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    name: new TextDecoder()
      .decode(bytes.subarray(at + 46, at + 46 + nameLength))
      .replace(/\\/g, "/"),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: wide[0] ?? 0,
    compressedSize: wide[1] ?? 0,
    localStart: wide[2] ?? 0,
    centralStart: at,
    centralEnd: extraStart + extraLength + commentLength,
  };
}

/** Size, compressed size and offset, each from the 64-bit extra field where its 32 bits are full. */
function readWide(view: DataView, start: number, length: number, narrow: number[]): number[] {
  if (!narrow.includes(0xffffffff)) return narrow;
  for (let at = start; at + 4 <= start + length && at + 4 <= view.byteLength;) {
    const fieldLength = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let next = at + 4;
      return narrow.map((value) => {
        if (value !== 0xffffffff || next + 8 > view.byteLength) return value;
        next += 8;
        return Number(view.getBigUint64(next - 8, true));
      });
    }
    at += 4 + fieldLength;
  }
  return narrow;
}

function refuseTricks(file: string, name: string, names: Set<string>): void {
  const key = name.toLowerCase();
  if (names.has(key) || name.includes("\0") || name.split("/").includes(".."))
    throw new UnreadableFile(
      file,
      `the file was put together in a way that Office never does (“${name.slice(0, 60)}”)`,
      "Open it in Office and save a copy, then use the copy",
    );
  names.add(key);
}

function refuseShared(file: string, entries: readonly ZipEntry[]): void {
  const byPlace = [...entries].sort((a, b) => a.localStart - b.localStart);
  byPlace.forEach((entry, index) => {
    const next = byPlace[index + 1];
    if (next && entry.localStart + 30 + entry.compressedSize > next.localStart)
      throw new UnreadableFile(
        file,
        "the file is made to unpack to far more than it holds",
        "Open it in Office and save a copy, then use the copy",
      );
  });
}
