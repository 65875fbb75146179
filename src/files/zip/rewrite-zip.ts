import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc32";
import type { ZipArchive } from "./open-zip";
import type { ZipEntry } from "./zip-entry";

interface Written {
  readonly local: Uint8Array;
  readonly central: Uint8Array;
  /** Where the central record keeps the entry's place. */
  readonly offset: number;
}

/**
 * A copy of a zip with some entries' text replaced, some left out and new ones added at the end. Everything else,
 * in its order, is copied byte for byte: local headers, packed data, dates, attributes, the zip's own comment.
 */
export function rewriteZip(
  archive: ZipArchive,
  changed: ReadonlyMap<string, string>,
  removed: ReadonlySet<string> = new Set(),
): Uint8Array {
  const { bytes, directory } = archive;
  const gone = new Set([...removed].map((name) => archive.find(name)));
  const places = [...directory.entries].sort((a, b) => a.localStart - b.localStart);
  const replaced = new Map<ZipEntry, string>();
  const added: Written[] = [];
  for (const [name, text] of changed) {
    const entry = archive.find(name);
    if (entry) replaced.set(entry, text);
    else added.push(newEntry(name, encodeXml(text)));
  }
  const chunks: Uint8Array[] = [bytes.subarray(0, places[0]?.localStart ?? 0)];
  let length = chunks[0]?.length ?? 0;
  const put = (chunk: Uint8Array): number => {
    chunks.push(chunk);
    length += chunk.length;
    return length - chunk.length;
  };
  const central = new Map<ZipEntry, Uint8Array>();
  places.forEach((entry, index) => {
    const end = places[index + 1]?.localStart ?? directory.directoryStart;
    if (gone.has(entry)) return;
    const text = replaced.get(entry);
    const written: Written =
      text === undefined ? copied(bytes, entry, end) : repacked(bytes, entry, encodeXml(text));
    central.set(entry, withOffset(written, put(written.local)));
  });
  const addedCentral = added.map((written) => withOffset(written, put(written.local)));
  const start = length;
  for (const entry of directory.entries) put(central.get(entry) ?? new Uint8Array());
  for (const record of addedCentral) put(record);
  const count = central.size + added.length;
  put(endRecord(bytes.subarray(directory.endStart), count, start, length - start));
  const out = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

function copied(bytes: Uint8Array, entry: ZipEntry, end: number): Written {
  return {
    local: bytes.subarray(entry.localStart, end),
    central: bytes.slice(entry.centralStart, entry.centralEnd),
    offset: 42,
  };
}

/** The entry with other contents: same name, date and attributes, sizes in its header, always deflated. */
function repacked(bytes: Uint8Array, entry: ZipEntry, contents: Uint8Array): Written {
  const packed = deflateSync(contents);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nameLength = view.getUint16(entry.localStart + 26, true);
  const header = bytes.slice(entry.localStart, entry.localStart + 30 + nameLength);
  const local = new Uint8Array(header.length + packed.length);
  describe(new DataView(header.buffer), 6, contents, packed);
  new DataView(header.buffer).setUint16(28, 0, true);
  local.set(header);
  local.set(packed, header.length);
  const centralNameLength = view.getUint16(entry.centralStart + 28, true);
  const central = bytes.slice(entry.centralStart, entry.centralStart + 46 + centralNameLength);
  describe(new DataView(central.buffer), 8, contents, packed);
  new DataView(central.buffer).setUint32(30, 0, true);
  return { local, central, offset: 42 };
}

function newEntry(name: string, contents: Uint8Array): Written {
  const packed = deflateSync(contents);
  const nameBytes = strToU8(name);
  const local = new Uint8Array(30 + nameBytes.length + packed.length);
  const localView = new DataView(local.buffer);
  localView.setUint32(0, 0x04034b50, true);
  localView.setUint16(4, 20, true);
  // The first of January 1980: the date zip starts at, so that a copy made twice is the same twice.
  localView.setUint16(12, 0x21, true);
  localView.setUint16(26, nameBytes.length, true);
  const flags = nameBytes.length === name.length ? 0 : 0x800;
  localView.setUint16(6, flags, true);
  describe(localView, 6, contents, packed);
  local.set(nameBytes, 30);
  local.set(packed, 30 + nameBytes.length);
  const central = new Uint8Array(46 + nameBytes.length);
  const centralView = new DataView(central.buffer);
  centralView.setUint32(0, 0x02014b50, true);
  centralView.setUint16(4, 20, true);
  centralView.setUint16(6, 20, true);
  centralView.setUint16(14, 0x21, true);
  centralView.setUint16(28, nameBytes.length, true);
  centralView.setUint16(8, flags, true);
  describe(centralView, 8, contents, packed);
  central.set(nameBytes, 46);
  return { local, central, offset: 42 };
}

/** Flags, method, checksum and sizes, which stand in one order in both headers from `at` on. */
function describe(view: DataView, at: number, contents: Uint8Array, packed: Uint8Array): void {
  const unicodeNames = view.getUint16(at, true) & 0x800;
  view.setUint16(at, unicodeNames, true);
  view.setUint16(at + 2, 8, true);
  view.setUint32(at + 8, crc32(contents), true);
  view.setUint32(at + 12, packed.length, true);
  view.setUint32(at + 16, contents.length, true);
}

function withOffset(written: Written, offset: number): Uint8Array {
  const { central } = written;
  new DataView(central.buffer, central.byteOffset).setUint32(written.offset, offset, true);
  return central;
}

/** The end record with the zip's own comment. */
function endRecord(old: Uint8Array, count: number, start: number, size: number): Uint8Array {
  const record = old.slice();
  const view = new DataView(record.buffer);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, start, true);
  return record;
}

/** Office writes its parts in UTF-8; so do we, whatever the part was in. */
function encodeXml(xml: string): Uint8Array {
  return strToU8(xml.replace(/^(<\?xml[^>]{0,100}?encoding\s*=\s*["'])utf-16[^"']*/i, "$1UTF-8"));
}
