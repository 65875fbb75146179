const powers = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** 10 to a whole power, looked up: it is asked for several times for every figure of a workbook. */
export function powerOfTen(exponent: number): number {
  return powers[exponent] ?? 10 ** exponent;
}
