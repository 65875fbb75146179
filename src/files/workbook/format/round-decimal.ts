const powers = Array.from({ length: 23 }, (_, power) => 10 ** power);

/**
 * `size × 10^power` to `places` decimals, halves away from zero, as Excel prints it: Excel rounds the
 * decimal number of 15 digits that a person sees, not the binary one beneath (1.005 prints as 1.01).
 * @param size Not negative.
 */
export function roundDecimal(size: number, places: number, power = 0): string {
  const shift = places + power;
  if (shift >= 0 && shift < 16 && places < 16) {
    const scaled = size * (powers[shift] as number);
    if (scaled < 1e15) {
      const whole = Math.floor(scaled);
      const rest = scaled - whole;
      // Near a half the binary product may fall on the wrong side; the decimal digits decide below.
      if (Math.abs(rest - 0.5) > 1e-15 * scaled + 1e-9)
        return placePoint(String(rest > 0.5 ? whole + 1 : whole), places);
    }
  }
  return roundDigits(size, places, power);
}

function roundDigits(size: number, places: number, power: number): string {
  if (size === 0) return placePoint("0", places);
  const [mantissa = "0", exponent = "0"] = size.toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  // The number is digits × 10^(exponent - 14).
  const kept = digits.length + Number(exponent) - 14 + power + places;
  if (kept < 0) return placePoint("0", places);
  if (kept >= digits.length) return placePoint(digits.padEnd(kept, "0"), places);
  const up = digits.charCodeAt(kept) >= 53;
  const whole = BigInt(digits.slice(0, kept) || "0") + (up ? 1n : 0n);
  return placePoint(whole.toString(), places);
}

function placePoint(digits: string, places: number): string {
  if (places === 0) return digits;
  const padded = digits.length > places ? digits : digits.padStart(places + 1, "0");
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}
