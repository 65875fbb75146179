/** A mistake that explains how a total came to differ from its lines. */
export type Slip =
  | { readonly kind: "sign" | "tenfold" | "digits" | "line" }
  | { readonly kind: "omitted"; readonly operand: number };

/** Below this size two figures are alike too easily for likeness to mean anything. */
const smallest = 100;
const manyDigits = 1000;

/**
 * The slip of a typist that turns the sum into the printed total, or null where none does. Figures are whole
 * units of the last printed place.
 */
export function slipBetween(total: number, operands: readonly number[]): Slip | null {
  const sum = operands.reduce((a, b) => a + b, 0);
  if (Math.max(Math.abs(total), Math.abs(sum)) < smallest) return null;
  if (total === -sum) return { kind: "sign" };
  if (total === 10 * sum || sum === 10 * total) return { kind: "tenfold" };
  if (Math.abs(sum) >= manyDigits && isMistyped(total, sum)) return { kind: "digits" };
  const over = sum - total;
  const omitted = operands.findIndex((value) => value === over && Math.abs(value) >= smallest / 2);
  if (omitted >= 0) return { kind: "omitted", operand: omitted };
  const wrongLine = operands.some(
    (value) =>
      Math.abs(value) >= smallest &&
      (over === 2 * value ||
        10 * over === 9 * value ||
        over === -9 * value ||
        (Math.abs(value) >= manyDigits && isMistyped(value, value - over))),
  );
  return wrongLine ? { kind: "line" } : null;
}

/** Whether two figures differ by one digit, or by two neighbours that changed places. */
export function isMistyped(a: number, b: number): boolean {
  if (a < 0 !== b < 0) return false;
  const one = String(Math.abs(a));
  const other = String(Math.abs(b));
  if (one.length !== other.length || one === other) return false;
  let first = 0;
  while (one[first] === other[first]) first++;
  const rest = (text: string, from: number) => text.slice(from);
  if (rest(one, first + 1) === rest(other, first + 1)) return true;
  return (
    one[first] === other[first + 1] &&
    one[first + 1] === other[first] &&
    rest(one, first + 2) === rest(other, first + 2)
  );
}
