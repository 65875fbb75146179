/** Four tables, so that four bytes are taken at a step: sheets run to hundreds of megabytes. */
const tables = makeTables();
const [table0, table1, table2, table3] = tables as [Int32Array, Int32Array, Int32Array, Int32Array];

function makeTables(): Int32Array[] {
  const first = new Int32Array(256).map((_, n) => {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    return c;
  });
  const next = (before: Int32Array) => before.map((c) => (c >>> 8) ^ (first[c & 255] as number));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}

/** The checksum a zip keeps of each part. Pass the last result to go on with the next piece. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  const whole = bytes.length - (bytes.length % 4);
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    crc =
      (table3[crc & 255] as number) ^
      (table2[(crc >>> 8) & 255] as number) ^
      (table1[(crc >>> 16) & 255] as number) ^
      (table0[crc >>> 24] as number);
  }
  for (; at < bytes.length; at++)
    crc = (crc >>> 8) ^ (table0[(crc ^ (bytes[at] as number)) & 255] as number);
  return ~crc >>> 0;
}
