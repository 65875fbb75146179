/** Marks of the Wingdings and Symbol typefaces that carry meaning in a report; anything else reads as a bullet. */
const marks: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0xa3: "≤",
    0xb1: "±",
    0xb3: "≥",
    0xb4: "×",
    0xb9: "≠",
    0xbb: "≈",
    0xad: "↑",
    0xaf: "↓",
  },
  wingdings: {
    0xfc: "✓",
    0xfb: "✗",
    0xe0: "→",
    0xe1: "↑",
    0xe2: "↓",
    0xf0: "→",
    0xf1: "↑",
    0xf2: "↓",
  },
};

/** What a w:sym element shows, from its typeface and its character's code in hexadecimal. */
export function symbolText(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (!Number.isFinite(value) || value <= 0 || value > 0xffff) return "";
  if (value < 0xf000 || value > 0xf0ff) return String.fromCharCode(value);
  const low = value & 0xff;
  const face = font.toLowerCase();
  if (face.startsWith("symbol") && low >= 0x20 && low < 0x40) return String.fromCharCode(low);
  const known = face.startsWith("symbol") ? marks["symbol"] : marks["wingdings"];
  return known?.[low] ?? "•";
}
