import { UnreadableFile } from "../unreadable-file";
import { crc32 } from "./crc32";
import { inflateCapped } from "./inflate-capped";
import { readDirectory } from "./read-directory";
import type { ZipDirectory, ZipEntry } from "./zip-entry";

const megabyte = 1024 * 1024;

/** A zip whose entries are inflated one by one, when they are asked for, and never beyond a limit. */
export class ZipArchive {
  private readonly byName = new Map<string, ZipEntry>();

  constructor(
    readonly file: string,
    readonly bytes: Uint8Array,
    readonly directory: ZipDirectory,
  ) {
    for (const entry of directory.entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  /** The entry of that name, capitals aside (as Office looks parts up). */
  find(name: string): ZipEntry | undefined {
    return this.byName.get(name.replace(/^\//, "").toLowerCase());
  }

  /** Bytes of all entries when inflated, as declared. */
  get declaredSize(): number {
    return this.directory.entries.reduce((sum, entry) => sum + entry.size, 0);
  }

  /**
   * Contents of an entry.
   *
   * @param limit bytes; what declares or holds more is refused.
   * @throws UnreadableFile where the entry is too large or damaged.
   */
  read(entry: ZipEntry, limit: number): Uint8Array {
    if (entry.size > limit)
      throw new UnreadableFile(
        this.file,
        `it unpacks to ${Math.ceil(entry.size / megabyte).toLocaleString("en-GB")} MB in “${entry.name}”, and ${Math.floor(limit / megabyte).toLocaleString("en-GB")} MB is the most we read`,
        "Save a copy with only the parts that are to be checked",
      );
    try {
      const data = this.data(entry);
      const contents = entry.method === 0 ? data : inflateCapped(data, entry.size);
      if ((entry.method !== 0 && entry.method !== 8) || crc32(contents) !== entry.crc)
        throw new RangeError("checksum");
      return contents;
    } catch {
      throw new UnreadableFile(
        this.file,
        `the file is damaged: “${entry.name}” cannot be unpacked`,
        "Open it in Office, let Office repair it, and save it once more",
      );
    }
  }

  private data(entry: ZipEntry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const at = entry.localStart;
    if (view.getUint32(at, true) !== 0x04034b50) throw new RangeError("local header");
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const end = start + entry.compressedSize;
    if (end > this.directory.directoryStart) throw new RangeError("data");
    return this.bytes.subarray(start, end);
  }
}

/**
 * Opens a zip without inflating anything.
 *
 * @param file name for messages, without its folder.
 * @throws UnreadableFile where it is truncated, encrypted, damaged or made to trick a reader.
 */
export function openZip(file: string, bytes: Uint8Array): ZipArchive {
  // Node's Buffer is a Uint8Array whose slices share its memory; a plain view of the same bytes does not.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new ZipArchive(file, plain, readDirectory(file, plain));
}
