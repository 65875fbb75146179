/**
 * The text of a file in whatever encoding it is: a byte order mark decides; UTF-16 without one shows
 * in its zero bytes; what is not valid UTF-8 is Windows-1252, as Excel saves it.
 */
export function decodeTextFile(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  head.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 1) odd++;
    else even++;
  });
  if (odd > head.length * 0.3) return new TextDecoder("utf-16le").decode(bytes);
  if (even > head.length * 0.3) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
