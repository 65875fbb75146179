import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { DamagedPart, OversizedPart } from "./damaged-part";
import { readDirectory } from "./read-directory";
import type { ZipEntry } from "./zip-entry";

/** The most that may come out of one package, over all parts that are read. */
const readLimit = 400_000_000;
/** The most a package may say it holds, pictures and all. */
const declaredLimit = 2_000_000_000;
/** Repetitive sheets pack about 40 to 1; nothing honest of this size comes near. */
const ratioLimit = 250;
const ratioMatters = 20_000_000;
/** How many packed bytes go in at a time: at worst a thousand times as many come out. */
const step = 16_384;

/**
 * The parts of a zip package (.xlsx, .docx, .ods), unpacked one at a time as they are asked for and
 * never beyond a limit, whatever the package says of itself.
 */
export class ZipPackage {
  private readonly entries = new Map<string, ZipEntry>();
  private taken = 0;

  /**
   * @param file Name for messages, without its folder.
   * @throws UnreadableFile | OversizedPart
   */
  constructor(
    file: string,
    private readonly bytes: Uint8Array,
  ) {
    let declared = 0;
    for (const entry of readDirectory(file, bytes).entries) {
      declared += entry.size;
      this.entries.set(partKey(entry.name), entry);
    }
    if (declared > declaredLimit) throw tooLarge();
  }

  /** Paths of all parts, as the package spells them. */
  get paths(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  has(path: string): boolean {
    return this.entries.has(partKey(path));
  }

  /** Packed size of a part: a measure for progress. */
  sizeOf(path: string): number {
    return this.entries.get(partKey(path))?.size ?? 0;
  }

  /**
   * Unpacks a part piece by piece; the last piece may be empty.
   * @throws DamagedPart | OversizedPart, and whatever `take` throws
   */
  stream(path: string, take: (piece: Uint8Array, last: boolean) => void): void {
    const entry = this.entries.get(partKey(path));
    if (!entry) throw new DamagedPart("a part of the file is missing");
    if (this.taken + entry.size > readLimit) throw tooLarge();
    if (entry.size > ratioMatters && entry.size > entry.compressedSize * ratioLimit)
      throw tooLarge();
    const packed = this.packed(entry);
    let size = 0;
    let crc = 0;
    const pass = (piece: Uint8Array, last: boolean) => {
      size += piece.length;
      if (size > entry.size) throw new OversizedPart("it holds more than it says");
      crc = crc32(piece, crc);
      if (last && (size !== entry.size || crc !== entry.crc))
        throw new DamagedPart("it is damaged");
      take(piece, last);
    };
    if (entry.method === 0)
      for (let at = 0; at === 0 || at < packed.length; at += step * 8)
        pass(packed.subarray(at, at + step * 8), at + step * 8 >= packed.length);
    else if (entry.method === 8) inflate(packed, pass);
    else throw new DamagedPart("it is packed in a way that cannot be read");
    this.taken += size;
  }

  /** A whole part. */
  read(path: string): Uint8Array {
    const whole = new Uint8Array(Math.min(this.sizeOf(path), readLimit));
    let at = 0;
    this.stream(path, (piece) => {
      whole.set(piece, at);
      at += piece.length;
    });
    return whole;
  }

  private packed(entry: ZipEntry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    const at = entry.localStart;
    if (at + 30 > this.bytes.length || view.getUint32(at, true) !== 0x04034b50)
      throw new DamagedPart("it is damaged");
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + entry.compressedSize > this.bytes.length) throw new DamagedPart("it is cut short");
    return this.bytes.subarray(start, start + entry.compressedSize);
  }
}

function inflate(packed: Uint8Array, pass: (piece: Uint8Array, last: boolean) => void): void {
  let own: unknown;
  const stream = new Inflate((piece, last) => {
    try {
      pass(piece, last);
    } catch (error) {
      own = error;
      throw error;
    }
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    throw own === undefined ? new DamagedPart("it is damaged") : error;
  }
}

/** Parts are found without regard to case; some writers put a slash first. */
function partKey(path: string): string {
  return path.replace(/^\//, "").toLowerCase();
}

function tooLarge(): OversizedPart {
  return new OversizedPart("its contents would take up far too much room once unpacked");
}
