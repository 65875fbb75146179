import { Exact } from "./decimal";

/**
 * Arithmetic on the decimal figures that two numbers print as, so that 0.3 − 0.1 is 0.2. Whole numbers
 * take the plain path, which is exact for them; differences of figures with few decimals are taken in whole
 * ten-thousandths; all others go through decimal.js.
 */
const whole = (a: number, b: number) =>
  Number.isSafeInteger(a) &&
  Number.isSafeInteger(b) &&
  Math.abs(a) + Math.abs(b) <= Number.MAX_SAFE_INTEGER;

const tenThousand = 10_000;
/** Up to fifteen digits a number prints as the only decimal figure of that length that it can stand for. */
const fifteenDigits = 1e15;

/** The figure in ten-thousandths, exactly; NaN where it has more decimals or too many digits. */
function inTenThousandths(value: number): number {
  const count = Math.round(value * tenThousand);
  return count / tenThousand === value && Math.abs(count) < fifteenDigits ? count : NaN;
}

/** a − b. */
export function difference(a: number, b: number): number {
  if (whole(a, b)) return a - b;
  const apart = inTenThousandths(a) - inTenThousandths(b);
  return Number.isNaN(apart) ? new Exact(a).minus(b).toNumber() : apart / tenThousand;
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
