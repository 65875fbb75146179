import { DamagedPart } from "../../zip/damaged-part";

const rowHeader = 0;
const columnInfo = 60;
/** The list of sheets that formulas refer to: a count, then twelve bytes for each. */
const sheetReferences = 362;
const lastRow = 1_048_576;
const lastColumn = 16_384;
const noString = 0xffffffff;

/**
 * Where the strings of a record start and how many follow one another: cells with text, shared text,
 * number formats, and the list of sheets (relation, then name).
 */
const strings: ReadonlyMap<number, readonly [at: number, count: number]> = new Map([
  [6, [8, 1]],
  [8, [8, 1]],
  [19, [1, 1]],
  [44, [2, 1]],
  [156, [8, 2]],
]);

/**
 * Walks the records of a binary part (MS-XLSB 2.1.4) before the library does, which believes whatever
 * numbers and lengths it finds: one damaged byte can ask it for four thousand million characters.
 * @throws DamagedPart
 */
export function checkBinaryPart(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  /** A number in up to `most` bytes of seven bits each, the least first. */
  const readPacked = (most: number): number => {
    let value = 0;
    for (let n = 0; n < most; n++) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 127) << (7 * n);
      if (byte < 128) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const type = readPacked(2);
    const size = readPacked(4);
    const end = at + size;
    if (end > bytes.length) throw damaged();
    if (type === rowHeader && (size < 4 || view.getUint32(at, true) >= lastRow)) throw damaged();
    if (type === columnInfo) checkColumns(view, at, end);
    if (type === sheetReferences && (size < 4 || size < 4 + view.getUint32(at, true) * 12))
      throw damaged();
    const [offset, count] = strings.get(type) ?? [0, 0];
    if (count > 0) checkStrings(view, at + offset, count, end);
    at = end;
  }
}

function checkColumns(view: DataView, at: number, end: number): void {
  if (at + 8 > end) throw damaged();
  const first = view.getUint32(at, true);
  const last = view.getUint32(at + 4, true);
  if (first > last || last >= lastColumn) throw damaged();
}

function checkStrings(view: DataView, from: number, count: number, end: number): void {
  let at = from;
  for (let n = 0; n < count; n++) {
    if (at + 4 > end) throw damaged();
    const length = view.getUint32(at, true);
    at += length === noString ? 4 : 4 + length * 2;
    if (at > end) throw damaged();
  }
}

function damaged(): DamagedPart {
  return new DamagedPart("it is damaged");
}
