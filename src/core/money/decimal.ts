import { Decimal } from "decimal.js";

/**
 * Our own clone of decimal.js: 64 significant digits, so that no sum of a council's figures is ever
 * rounded silently (the library's default is 20), and never an exponent in what it prints.
 */
export const Exact = Decimal.clone({
  precision: 64,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

export type Exact = Decimal;
