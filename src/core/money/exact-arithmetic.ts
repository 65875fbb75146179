import { Exact } from "./decimal";

/**
 * Arithmetic on the decimal figures that two numbers print as, so that 0.3 − 0.1 is 0.2. Whole numbers
 * take the plain path, which is exact for them; all others go through decimal.js.
 */
const whole = (a: number, b: number) =>
  Number.isSafeInteger(a) &&
  Number.isSafeInteger(b) &&
  Math.abs(a) + Math.abs(b) <= Number.MAX_SAFE_INTEGER;

/** a − b. */
export function difference(a: number, b: number): number {
  return whole(a, b) ? a - b : new Exact(a).minus(b).toNumber();
}

/** The sum of all; 0 for none. */
export function total(values: readonly number[]): number {
  let sum = new Exact(0);
  for (const value of values) sum = sum.plus(value);
  return sum.toNumber();
}

/** a × b. */
export function product(a: number, b: number): number {
  return whole(a, b) && Math.abs(a * b) <= Number.MAX_SAFE_INTEGER
    ? a * b
    : new Exact(a).times(b).toNumber();
}

/** a ÷ b to the 15 digits that Excel keeps; b must not be 0. */
export function quotient(a: number, b: number): number {
  return new Exact(a).div(b).toSignificantDigits(15).toNumber();
}

/** Rounded half away from zero, as Excel's ROUND; negative places round to tens, hundreds … */
export function roundTo(value: number, places: number): number {
  return Number(roundedDigits(value, places));
}

/** The same, as plain decimal text with exactly `places` decimals. */
export function roundedDigits(value: number, places: number): string {
  const scale = new Exact(10).pow(places);
  const rounded = new Exact(value).times(scale).toDecimalPlaces(0, Exact.ROUND_HALF_UP).div(scale);
  return (rounded.isZero() ? new Exact(0) : rounded).toFixed(Math.max(0, places));
}
