/** A slip changes a figure a little: within a tenth, one digit, two digits swapped, or by tens. */
export function looksLikeSlip(left: number, right: number, step = 0): boolean {
  if (left === 0 || right === 0) return false;
  const ratio = left / right;
  if (ratio > 0.9 && ratio < 1.11) return true;
  if (isScaleSlip(left, right)) return true;
  const a = digitsOf(left, step);
  const b = digitsOf(right, step);
  if (a.length !== b.length || a.length < 2) return false;
  const different = [...a].filter((digit, at) => digit !== b[at]).length;
  const swapped = different === 2 && [...a].sort().join("") === [...b].sort().join("");
  return swapped || (different === 1 && a.length > 2);
}

/** Of two figures of the same two digits' length, one digit is another: enough only where nothing else is in doubt. */
export function oneDigitOff(left: number, right: number, step: number): boolean {
  const [a, b] = [digitsOf(left, step), digitsOf(right, step)];
  return (
    a.length === 2 && b.length === 2 && [...a].filter((digit, at) => digit !== b[at]).length === 1
  );
}

/** Two digits the other way round, "0.65" for "0.56": enough only where nothing else is in doubt. */
export function isPairSwapped(left: number, right: number, step: number): boolean {
  const [a, b] = [digitsOf(left, step), digitsOf(right, step)];
  return a.length === 2 && b.length === 2 && a !== b && a === `${b.charAt(1)}${b.charAt(0)}`;
}

/**
 * The same three or more digits with some of them in another order, or the same two or more at another
 * scale: hardly ever two different amounts, where both are said of one line.
 */
export function isMistyping(left: number, right: number, step: number): boolean {
  if (left === 0 || right === 0 || left === right) return false;
  if (isScaleSlip(left, right)) return digitsOf(left, 0).length > 1;
  // Another order of the same digits is a multiple of nine away: eight in nine need no closer look.
  if ((Math.round(left / step) - Math.round(right / step)) % 9 !== 0) return false;
  let a = digitsOf(left, step);
  let b = digitsOf(right, step);
  // "4.003" for "0.403": the leading nought took part in the swap.
  if (Math.abs(a.length - b.length) === 1 && a.length + b.length >= 7) {
    const length = Math.max(a.length, b.length);
    a = a.padStart(length, "0");
    b = b.padStart(length, "0");
  }
  if (a.length !== b.length || a.length < 3) return false;
  const different = [...a].filter((digit, at) => digit !== b[at]).length;
  return different <= 3 && [...a].sort().join("") === [...b].sort().join("");
}

function isScaleSlip(left: number, right: number): boolean {
  const ratio = left > right ? left / right : right / left;
  const power = ratio < 50 ? 10 : ratio < 500 ? 100 : 1000;
  return Math.abs(ratio - power) < 1e-9 * power;
}

/** The digits down to the last printed place; without one, down to the last that is not nought. */
function digitsOf(value: number, step: number): string {
  return step > 0
    ? String(Math.round(value / step))
    : String(Math.round(value * 100)).replace(/0+$/, "");
}
