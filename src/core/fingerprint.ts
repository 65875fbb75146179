/** Two 32-bit FNV-1a lanes with different seeds, the second stirred further: 64 bits, pure, alike on every host. */
const prime = 0x01000193;

/**
 * A short stable mark for what identifies a thing. The parts are kept apart, so ("ab", "c") and ("a", "bc") differ.
 * Not for secrets: it only tells one finding from another.
 */
export function fingerprint(parts: readonly string[]): string {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (const part of parts.map((text) => `${String(text.length)}:${text}`))
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at);
      one = Math.imul(one ^ (code & 0xff), prime);
      one = Math.imul(one ^ (code >> 8), prime);
      two = Math.imul(two ^ code, 0x85ebca6b);
      two ^= two >>> 13;
    }
  two = Math.imul(two ^ one, 0xc2b2ae35);
  two ^= two >>> 16;
  return hex(one) + hex(two);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
