const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Text from UTF-8 XML, its entities resolved unless `raw`. The string stands on its own: a slice of a
 * larger one would keep the whole sheet in memory.
 */
export function decodeText(bytes: Uint8Array, start: number, end: number, raw = false): string {
  // Single characters are ready-made strings.
  if (end - start === 1 && (bytes[start] as number) < 128)
    return String.fromCharCode(bytes[start] as number);
  let plain = end - start < 4096;
  let entity = false;
  for (let at = start; at < end; at++) {
    const c = bytes[at] as number;
    if (c >= 128 || c === 13) plain = false;
    else if (c === 38) entity = !raw;
  }
  const piece = bytes.subarray(start, end);
  const text = plain
    ? String.fromCharCode.apply(null, piece as unknown as number[])
    : decoder.decode(piece).replace(/\r\n?/g, "\n");
  return entity ? resolveEntities(text) : text;
}

/** Text with the entities and numbered characters of XML read. */
export function resolveEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/g,
    (_, hex, decimal, name) => {
      if (name) return named[name as string] ?? "";
      const code = hex ? parseInt(hex as string, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
    },
  );
}

/** Whether bytes spell `word` (plain letters). */
export function spells(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word.charCodeAt(i)) return false;
  return true;
}

/** A tag's attributes by name without prefix; the first of a name wins. */
export function readAttributes(bytes: Uint8Array, from: number, end: number): Map<string, string> {
  const attributes = new Map<string, string>();
  let at = from;
  while (at < end) {
    while (at < end && (bytes[at] as number) <= 32) at++;
    let name = at;
    while (at < end && bytes[at] !== 61 && (bytes[at] as number) > 32) {
      if (bytes[at] === 58) name = at + 1;
      at++;
    }
    const nameEnd = at;
    while (at < end && bytes[at] !== 34 && bytes[at] !== 39) at++;
    const quote = bytes[at];
    const start = ++at;
    while (at < end && bytes[at] !== quote) at++;
    if (at >= end) break;
    const key = decodeText(bytes, name, nameEnd);
    if (!attributes.has(key)) attributes.set(key, decodeText(bytes, start, at));
    at++;
  }
  return attributes;
}

/** A decimal number; exact for up to 15 digits without an exponent, else as the language reads it. */
export function decodeNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative) at++;
  let digits = 0;
  let places = -1;
  let count = 0;
  for (; at < end; at++) {
    const c = bytes[at] as number;
    if (c >= 48 && c <= 57) {
      digits = digits * 10 + (c - 48);
      count++;
      if (places >= 0) places++;
    } else if (c === 46 && places < 0) places = 0;
    else break;
  }
  if (at < end || count === 0 || count > 15) {
    const text = decodeText(bytes, start, end).trim();
    return text === "" ? NaN : Number(text);
  }
  const size = places > 0 ? digits / (tens[places] as number) : digits;
  return negative ? -size : size;
}

const tens = Array.from({ length: 16 }, (_, power) => 10 ** power);
