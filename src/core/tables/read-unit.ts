/** Pounds in one unit, in the ways councils write it; the first that a text says counts. */
const units: readonly (readonly [RegExp, number])[] = [
  [/£\s?['’‘`´]?\s?000(?![\d.,]*\d)/i, 1e3],
  [/£\s?['’‘`´]?\s?(?:bn|billions?)\b/i, 1e9],
  [/£\s?['’‘`´]?\s?(?:mn?|millions?)\b/i, 1e6],
  [/£\s?['’‘`´]?\s?(?:k|thousands?)\b/i, 1e3],
  [/\bGBP\s?['’]?(?:000|k)/i, 1e3],
  [/\bGBP\s?(?:m|million)\b/i, 1e6],
  [
    /\bthousands? of pounds\b|\b(?:figures|amounts|values|all)\b[^.£$€]{0,30}\bin thousands\b/i,
    1e3,
  ],
  [/\bmillions? of pounds\b|\b(?:figures|amounts|values|all)\b[^.£$€]{0,30}\bin millions\b/i, 1e6],
  [/^\(?['’‘`´]?000['’]?s?\)?$|\(['’‘`´]000s?\)/i, 1e3],
  [/(?:^|[\s(])£(?:s\b)?(?=$|[\s):;,.])|\b(?:figures|amounts|values)\b[^.]{0,30}\bin pounds\b/i, 1],
];

/**
 * Reads the unit a title, heading or note says: £000, £'000, £k, £m, £'m, £ million, thousands of pounds, £.
 * An amount (£2m, £000.5) says nothing about the unit. Pounds in one unit, or null.
 */
export function readUnit(text: string): number | null {
  if (text.length > 400) return null;
  for (const [pattern, scale] of units) if (pattern.test(text)) return scale;
  return null;
}
