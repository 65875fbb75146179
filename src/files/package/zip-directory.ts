import { DamagedPart, OversizedPart } from "./damaged-part";

/** One file inside the zip, as its central directory describes it. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const entrySignature = 0x02014b50;
const entryLimit = 20_000;
const whole32 = 0xffffffff;

/**
 * Reads a zip's central directory without unpacking anything.
 * @throws DamagedPart where the end is missing (a file cut short), OversizedPart for too many entries.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new DamagedPart("it is cut short");
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === locator64Signature) {
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (end64 + 56 > bytes.length || view.getUint32(end64, true) !== end64Signature)
      throw new DamagedPart("its list of contents is damaged");
    count = Number(view.getBigUint64(end64 + 32, true));
    at = Number(view.getBigUint64(end64 + 48, true));
  }
  if (count > entryLimit) throw new OversizedPart(`it holds ${count} files`);
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature)
      throw new DamagedPart("its list of contents is damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extraStart = at + 46 + nameLength;
    const next = extraStart + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) throw new DamagedPart("its list of contents is damaged");
    const sizes = {
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    };
    readWideSizes(view, extraStart, extraStart + extraLength, sizes);
    entries.push({
      path: decoder.decode(bytes.subarray(at + 46, extraStart)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
    });
    at = next;
  }
  return entries;
}

/** The end record stands in the last 64 kB, before a comment of any length. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return -1;
}

/** Sizes too large for 32 bits stand in an extra field, in this order and only where needed. */
function readWideSizes(
  view: DataView,
  from: number,
  to: number,
  sizes: Record<"size" | "packedSize" | "offset", number>,
): void {
  for (let at = from; at + 4 <= to;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let field = at + 4;
      for (const key of ["size", "packedSize", "offset"] as const)
        if (sizes[key] === whole32 && field + 8 <= Math.min(end, to)) {
          sizes[key] = Number(view.getBigUint64(field, true));
          field += 8;
        }
    }
    at = end;
  }
}
